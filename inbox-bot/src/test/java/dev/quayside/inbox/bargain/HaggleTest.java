package dev.quayside.inbox.bargain;

import static dev.quayside.inbox.bargain.OurPrice.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** He has our price for 3x40HQ from Shanghai to Los Angeles, and finds it too high. */
class HaggleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "太贵了",
        "价格有点高",
        "能不能便宜点",
        "价格有点高，能优惠点吗？",
        "还能再优惠一点吗",
        "有没有优惠",
        "最低多少",
        "Too expensive",
        "Your price is too high.",
        "Hi, your rate is a bit high. Can you do better?",
        "any discount?",
        "Is there any discount possible?",
        "Thanks! Can you sharpen the price a bit?",
        "What is your best price?",
        "Need a better price to win this.",
        "Your price is a bit high, pls check again.",
        "Can you improve on this?",
        "Can you do any better on price?",
        "Our customer says the price is too high. Please reduce.",
        "Market is lower now, please review your rate.",
        "hi, can u give discount?",
        "给个最低价吧",
        "能少点不",
        "给点折扣吧",
        "再优惠一点呗",
        "最低多少能做",
        "Could you give us a better rate?",
        "Can you reduce the freight a little?",
        "Thanks for the quote, but it is too expensive for us. Kind regards\nTom Miller"
      })
  void it_is_too_dear(String said) {
    var wish = (Heard.Wish) read(said);

    assertThat(wish.changes()).isEmpty();
    assertThat(wish.haggle()).contains(new Heard.Haggle.Lower());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          目标价 1800 能做吗                                 | 1800
          客户目标价是1750美金，能做吗                       | 1750
          1800能做吗                                         | 1800
          能做到1800吗                                       | 1800
          太贵了，1800行吗                                   | 1800
          Our target is USD 1700/40HQ                        | 1700
          Can you do USD 1800 per 40HQ?                      | 1800
          price too high, can you do usd 1,750?              | 1750
          Can you match USD 1800?                            | 1800
          Target price 1650                                  | 1650
          Another forwarder offers us USD 1,970 ocean freight for the 40HQ. Can you match? | 1970
          Other agents quoted us 1800 per 40HQ, can you beat it? | 1800
          We got USD 1,850/40HQ from another forwarder. Can you match? | 1850
          别家报1970一个柜的海运费，能不能做到？              | 1970
          同行给到1850了，能跟吗                              | 1850
          1970能走吗                                         | 1970
          """)
  void a_price_is_named(String said, String target) {
    var wish = (Heard.Wish) read(said);

    assertThat(wish.changes()).isEmpty();
    assertThat(wish.haggle()).contains(new Heard.Haggle.Each(new BigDecimal(target)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Could you give a discount of USD 30 per container? | 30
          Can you take USD 50 off?                           | 50
          please reduce the price by 100                     | 100
          USD 80 less per box and we book                    | -
          便宜40可以吗                                       | 40
          Please lower the ocean freight by USD 40.          | 40
          再低30行不行                                       | 30
          再降50美金行不行                                   | 50
          每柜再便宜100能做吗                                | 100
          """)
  void so_much_less_for_each_box(String said, String less) {
    Heard heard = read(said);

    if (less.equals("-")) {
      assertThat(heard).isInstanceOf(Heard.Unclear.class);
    } else {
      assertThat(((Heard.Wish) heard).haggle())
          .contains(new Heard.Haggle.Less(new BigDecimal(less)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"便宜2个点", "降5%", "便宜50块", "20 days less", "discount of 3%"})
  void what_is_less_of_something_else_is_a_persons(String said) {
    assertThat(read(said)).isNotInstanceOf(Heard.Wish.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can you do USD 5000 all in?",
        "Can you do USD 5,000 all in for the shipment?",
        "our budget is USD 5000 in total",
        "do it for USD 5000 in total please",
        "USD 5,000 all in possible?",
        "整票做到5000美金可以吗",
        "一共5000能做吗",
        "目标总价5000",
        "5000美金全包行吗",
      })
  void a_price_for_everything_is_none_for_a_box(String said) {
    var wish = (Heard.Wish) read(said);

    assertThat(wish.changes()).isEmpty();
    assertThat(wish.haggle()).contains(new Heard.Haggle.InAll(new BigDecimal("5000")));
  }
}
