package dev.quayside.inbox.bargain;

import static dev.quayside.inbox.bargain.OurPrice.STANDING;
import static dev.quayside.inbox.bargain.OurPrice.TODAY;
import static dev.quayside.inbox.bargain.OurPrice.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trucks beside our price for 3x40HQ from Shanghai to Los Angeles. */
class TruckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add trucking from Suzhou                                          | CNSZH>
          Hi, please add trucking from our supplier in Suzhou.              | CNSZH>
          Could you include the inland haulage from Suzhou as well?         | CNSZH>
          please also quote pick-up in Kunshan                              | CNKUS>
          Can you arrange collection from our factory in Kunshan please     | CNKUS>
          we need you to pick up the goods in Suzhou                        | CNSZH>
          Can you truck the containers from Suzhou to the port?             | CNSZH>
          What would be the price including trucking from Suzhou?           | CNSZH>
          Trucking Suzhou to Shanghai please                                | CNSZH>
          The cargo is in Kunshan. Please add trucking.                     | CNKUS>
          add Suzhou trucking                                               | CNSZH>
          please quote pre-carriage from Suzhou                             | CNSZH>
          Thanks for the quote. Please add pickup from Suzhou.              | CNSZH>
          Please add trucking from Suzhou and delivery to San Francisco     | CNSZH>USSFO
          add delivery to San Francisco                                     | >USSFO
          please include drayage to San Francisco                           | >USSFO
          can you deliver to our customer in San Francisco                  | >USSFO
          on-carriage to San Francisco too, please                          | >USSFO
          请加上苏州拖车                                                    | CNSZH>
          请加上苏州工厂的拖车费                                            | CNSZH>
          麻烦再加上昆山到上海港的拖车                                      | CNKUS>
          加上从苏州到上海的拖车费用                                        | CNSZH>
          报价请含苏州拖车                                                  | CNSZH>
          苏州上门提货也报一下                                              | CNSZH>
          另外帮忙报一下苏州到港拖车                                        | CNSZH>
          苏州的拖车也报一下                                                | CNSZH>
          拖车从苏州到上海报一下                                            | CNSZH>
          目的港送货到旧金山                                                | >USSFO
          再加旧金山派送                                                    | >USSFO
          can we have it with trucking from Suzhou?                         | CNSZH>
          pls add the trucking cost from Suzhou, thanks                     | CNSZH>
          We also need trucking from Suzhou. Please advise.                 | CNSZH>
          Could you quote door pickup in Suzhou as well                     | CNSZH>
          what if you collect the containers from Kunshan?                  | CNKUS>
          please revise your quote to include trucking from Suzhou          | CNSZH>
          please update the quotation with trucking from Suzhou             | CNSZH>
          Please add inland trucking charges from Suzhou to Shanghai port   | CNSZH>
          include pick up at our supplier's factory in Kunshan              | CNKUS>
          our factory is in Suzhou, please include the pick-up              | CNSZH>
          How much is the trucking from Suzhou?                             | CNSZH>
          Do you offer trucking from Suzhou? If so please add it.           | CNSZH>
          能否加上苏州到上海的拖车？                                        | CNSZH>
          货在昆山，请加上拖车                                              | CNKUS>
          麻烦把苏州的拖车费加进去                                          | CNSZH>
          工厂在苏州，拖车也一起报一下                                      | CNSZH>
          请更新报价，加苏州拖车                                            | CNSZH>
          苏州拖车多少钱                                                    | CNSZH>
          需要苏州上门提货，请报价                                          | CNSZH>
          拖车从昆山走，麻烦加上                                            | CNKUS>
          我们要从苏州拖到上海港                                            | CNSZH>
          请报含苏州拖车的价格                                              | CNSZH>
          顺便报一下从苏州工厂提货的拖车                                    | CNSZH>
          另外加一下苏州门点拖车费，谢谢                                    | CNSZH>
          """)
  void a_truck_is_wanted_besides(String said, String trucks) {
    var wish = (Heard.Wish) read(said);

    assertThat(trucks(wish)).isEqualTo(trucks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "without the trucking",
        "Please take the trucking out again",
        "ok, please drop the trucking",
        "no trucking please",
        "we don't need the trucking any more",
        "Please quote again without trucking",
        "we will arrange the trucking ourselves",
        "trucking is not needed",
        "please remove the pick-up from Suzhou",
        "without pickup please",
        "去掉拖车",
        "拖车不要了",
        "不含拖车",
        "拖车我们自己安排",
        "拖车费去掉吧",
        "请去掉苏州的拖车",
        "自己安排拖车",
        "Trucking will be arranged by the supplier, please take it out.",
        "Sorry, please remove trucking again. Thanks!",
        "We can do the trucking ourselves, please quote port to port only",
        "please revise without trucking",
        "Please send the quote without the trucking from Suzhou",
        "back to port to port please",
        "客户自己拖车，请去掉拖车费",
        "拖车先不要，报港到港就行",
        "麻烦把拖车去掉",
        "工厂自己送港，拖车取消",
        "请重新报价，不含拖车",
      })
  void the_truck_is_left_out_again(String said) {
    var with = OurPrice.withTruckFromSuzhou();
    var wish = (Heard.Wish) OurPrice.read(said, with);

    var request = ((Changed.Request) Changed.of(with, wish.changes(), TODAY)).request();
    assertThat(request).isEqualTo(STANDING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          please add trucking                 |
          quote door pickup too               | PRE_CARRIAGE
          add delivery please                 | ON_CARRIAGE
          请加拖车                            |
          报价加上拖车费                      |
          加上提货                            | PRE_CARRIAGE
          加上目的港派送                      | ON_CARRIAGE
          """)
  void where_it_runs_is_asked_where_he_does_not_say(String said, Leg leg) {
    var which = (Heard.WhichTruck) read(said);

    assertThat(which.asked().leg().orElse(null)).isEqualTo(leg);
    assertThat(which.asked().places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add trucking from Suzhou, 25 tons a box",
        "add trucking from Suzhou with 4 hours waiting time",
        "add trucking from Suzhou and customs clearance",
        "please add trucking from our factory, 88 Xinghu Street, Suzhou",
        "add trucking from Suzhou and from Kunshan",
        "add trucking from Suzhou. Without the trucking.",
        "add trucking and make it 2x40HQ",
        "add trucking from Suzhou, 1x40HQ",
        "请加苏州拖车和报关",
        "苏州拖车，每柜25吨",
        "苏州工业园区星湖街拖车",
      })
  void what_the_words_about_a_truck_do_not_explain_wholly_is_a_persons(String said) {
    assertThat(read(said)).isInstanceOf(Heard.Unclear.class);
  }

  private static String trucks(Heard.Wish wish) {
    RateRequest request = ((Changed.Request) Changed.of(STANDING, wish.changes(), TODAY)).request();
    assertThat(request.without(Leg.PRE_CARRIAGE).without(Leg.ON_CARRIAGE)).isEqualTo(STANDING);
    return request.truckAt(Leg.PRE_CARRIAGE).map(place -> place.code().code()).orElse("")
        + ">"
        + request.truckAt(Leg.ON_CARRIAGE).map(place -> place.code().code()).orElse("");
  }
}
