package dev.quayside.inbox.bargain;

import static dev.quayside.inbox.bargain.OurPrice.STANDING;
import static dev.quayside.inbox.bargain.OurPrice.TODAY;
import static dev.quayside.inbox.bargain.OurPrice.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** He has our price for 3x40HQ from Shanghai to Los Angeles, and writes on 10 June. */
class BargainReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          make it 2x20                                       | 2x20GP
          Please make it 2x20'GP instead.                    | 2x20GP
          please quote 40HQ instead                          | 3x40HC
          please quote 20GP instead                          | 3x20GP
          Could you quote 1x20GP and 2x40HQ?                 | 1x20GP + 2x40HC
          change to 5x40HQ please                            | 5x40HC
          we need 4x40GP                                     | 4x40GP
          what about 2x40HQ?                                 | 2x40HC
          4x40HQ please                                      | 4x40HC
          20GP instead of 40HQ                               | 3x20GP
          make it 5 containers                               | 5x40HC
          and for 4 boxes?                                   | 4x40HC
          add one more 40HQ                                  | 4x40HC
          please add 2x20GP                                  | 2x20GP + 3x40HC
          One more 40HQ please                               | 4x40HC
          Hi Lena, thanks for your quote. Could you please make it 2x20GP? Best regards, Tom | 2x20GP
          改成2个20GP                                        | 2x20GP
          改成3个小柜                                        | 3x20GP
          麻烦改为1个40HQ                                    | 1x40HC
          如果是2x40HQ多少钱                                 | 2x40HC
          加一个40HQ                                         | 4x40HC
          再加2个小柜                                        | 2x20GP + 3x40HC
          你好，麻烦按2个20GP报一下，谢谢                    | 2x20GP
          数量改成5个柜                                      | 5x40HC
          40HQ换成20GP                                       | 3x20GP
          改成2个                                            | 2x40HC
          We now have 2x40HQ instead of 3.                   | 2x40HC
          The quantity is now 2 containers, please update the quote. | 2x40HC
          Need two of them.                                  | 2x40HC
          Change the container to a 20GP please.             | 3x20GP
          现在是2个40HQ了                                    | 2x40HC
          要两个柜，重新报下                                 | 2x40HC
          20GP would be enough, please requote.              | 3x20GP
          """)
  void other_boxes_are_asked_for(String said, String load) {
    var wish = (Heard.Wish) read(said);
    var request = ((Changed.Request) Changed.of(STANDING, wish.changes(), TODAY)).request();

    assertThat(request.load()).hasToString(load);
    assertThat(request.origin()).isEqualTo(STANDING.origin());
    assertThat(request.destination()).isEqualTo(STANDING.destination());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what about to Long Beach instead?                  | CNSHA-USLGB
          And to Hamburg?                                    | CNSHA-DEHAM
          same as last time to Antwerp                       | CNSHA-BEANR
          Please change the POD to Long Beach                | CNSHA-USLGB
          and ex Ningbo?                                     | CNNGB-USLAX
          what would it be from Ningbo?                      | CNNGB-USLAX
          How about Ningbo?                                  | CNNGB-USLAX
          换成宁波出                                         | CNNGB-USLAX
          如果从宁波走呢                                     | CNNGB-USLAX
          宁波出多少钱                                       | CNNGB-USLAX
          如果到汉堡呢？                                     | CNSHA-DEHAM
          目的港改成长滩                                     | CNSHA-USLGB
          起运港换成宁波                                     | CNNGB-USLAX
          改从宁波走                                         | CNNGB-USLAX
          The goods will ship from Ningbo, not Shanghai.     | CNNGB-USLAX
          How much from Ningbo?                              | CNNGB-USLAX
          Sorry, should be Ningbo instead of Shanghai, rest the same. | CNNGB-USLAX
          it's Long Beach not Los Angeles                    | CNSHA-USLGB
          please change Los Angeles to Long Beach            | CNSHA-USLGB
          上海改成宁波                                       | CNNGB-USLAX
          是长滩不是洛杉矶                                   | CNSHA-USLGB
          """)
  void another_end_of_the_lane_is_asked_for(String said, String lane) {
    var wish = (Heard.Wish) read(said);
    var request = ((Changed.Request) Changed.of(STANDING, wish.changes(), TODAY)).request();

    assertThat(request.origin().code() + "-" + request.destination().code()).isEqualTo(lane);
    assertThat(request.load()).hasToString("3x40HC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cargo ready 15 July instead                        | 2026-07-15
          our cargo will be ready on 5 July                  | 2026-07-05
          Cargo will only be ready on the 25th               | 2026-06-25
          货期改到7月5号                                     | 2026-07-05
          6月25号才货好                                      | 2026-06-25
          """)
  void the_cargo_is_ready_on_another_day(String said, LocalDate day) {
    var wish = (Heard.Wish) read(said);

    assertThat(wish.changes()).containsExactly(new Change.ReadyOn(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "open",
      textBlock =
          """
          hold till the 30th                                 | 2026-06-30
          Can you hold the price until 30 June?              | 2026-06-30
          please extend validity to end of June              | 2026-06-30
          Can you keep this rate till July 5?                | 2026-07-05
          can the validity be extended                       | open
          报价能保留到月底吗                                 | 2026-06-30
          报价有效期可以延到6月30号吗                        | 2026-06-30
          有效期能延长吗                                     | open
          """)
  void it_is_to_hold_for_longer(String said, LocalDate until) {
    var wish = (Heard.Wish) read(said);

    assertThat(wish.changes()).isEmpty();
    assertThat(wish.hold()).contains(new Heard.Hold(Optional.ofNullable(until)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          any discount for 5 boxes?                          | 5x40HC  | CNSHA-USLAX
          如果是5个柜有优惠吗                                | 5x40HC  | CNSHA-USLAX
          太贵了，改成2个20GP呢                              | 2x20GP  | CNSHA-USLAX
          改成2个40HQ,再加价格能不能优惠一点                 | 2x40HC  | CNSHA-USLAX
          make it 2x40HQ, and is there any room on the price? | 2x40HC | CNSHA-USLAX
          """)
  void more_boxes_and_a_discount(String said, String load, String lane) {
    var wish = (Heard.Wish) read(said);
    var request = ((Changed.Request) Changed.of(STANDING, wish.changes(), TODAY)).request();

    assertThat(wish.haggle()).isPresent();
    assertThat(request.load()).hasToString(load);
    assertThat(request.origin().code() + "-" + request.destination().code()).isEqualTo(lane);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what about 2x40HQ to Long Beach?                   | 2x40HC  | CNSHA-USLGB
          改成2个20GP从宁波出                                | 2x20GP  | CNNGB-USLAX
          please make it 1x40HQ, and from Ningbo             | 1x40HC  | CNNGB-USLAX
          """)
  void two_wishes_in_one_mail(String said, String load, String lane) {
    var wish = (Heard.Wish) read(said);
    var request = ((Changed.Request) Changed.of(STANDING, wish.changes(), TODAY)).request();

    assertThat(request.load()).hasToString(load);
    assertThat(request.origin().code() + "-" + request.destination().code()).isEqualTo(lane);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2x20 please, no 3x20",
        "from Ningbo, not Shenzhen",
        "make it 2x20GP. Sorry, make it 3x20GP.",
        "please make it 2x40HQ with 25 tons each",
        "make it 2x20GP with delivery to the door",
        "make it 2x40HQ, one of them reefer",
        "not 20GP, please quote 40HQ",
        "other forwarders quote USD 1500",
        "can you do USD 1800 all in for the nine boxes?",
        "can you do 1800? or 1750?",
        "what about 2x20GP or 1x40HQ?",
        "2x20GP but only if you have space on 15 July",
        "改成2个20GP，货重25吨",
        "加一个40HQ，要含拖车",
        "汉堡呢？",
        "add trucking from Dongguan and one 40HQ"
      })
  void what_is_not_understood_to_its_last_word_is_a_persons(String said) {
    assertThat(read(said)).isInstanceOf(Heard.Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is THC included?",
        "Thanks, what about free time?",
        "Please send the booking form",
        "ok, thanks",
        "好的，谢谢",
        "ok"
      })
  void what_changes_nothing_is_no_bargain(String said) {
    assertThat(read(said)).isInstanceOf(Heard.Else.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks, well received.",
        "We will come back to you.",
        "谢谢，收到",
        "Thank you for the quick quote, we will check with our customer and come back to you.",
        "收到，谢谢，我们跟客户确认后回复您。",
        "Noted with thanks. We will discuss it internally and revert.",
        "Noted with thanks, will revert after checking with the consignee.",
        "Let me check with my boss first.",
        "We're still deciding between suppliers. I'll let you know by Friday.",
        "ok, please wait for my confirmation",
        "Dear Lena, thanks, we are waiting for our customer's feedback.",
        "好的，等客户确认",
        "好，晚点给你答复",
        "稍等，我问一下客户",
        "知道了，回头联系",
        "收到，我跟老板确认一下再回复您"
      })
  void who_thanks_or_comes_back_to_it_waits_for_nothing(String said) {
    assertThat(read(said)).isInstanceOf(Heard.Idle.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please check and revert.",
        "Thanks. Pls check with your boss and let me know.",
        "Could you check internally and come back to us?",
        "麻烦确认后回复",
        "谢谢，请跟船公司确认一下再回复我"
      })
  void who_asks_us_to_come_back_to_it_is_waiting(String said) {
    assertThat(read(said)).isNotInstanceOf(Heard.Idle.class);
  }
}
