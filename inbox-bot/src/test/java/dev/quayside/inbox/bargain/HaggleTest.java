package dev.quayside.inbox.bargain;

import static dev.quayside.inbox.bargain.OurPrice.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
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
        "Could you give us a better rate?",
        "Can you reduce the freight a little?",
        "Thanks for the quote, but it is too expensive for us. Kind regards\nTom Miller"
      })
  void it_is_too_dear(String said) {
    var wish = (Heard.Wish) read(said);

    assertThat(wish.changes()).isEmpty();
    assertThat(wish.haggle()).contains(new Heard.Haggle(Optional.empty()));
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
          """)
  void a_price_is_named(String said, String target) {
    var wish = (Heard.Wish) read(said);

    assertThat(wish.changes()).isEmpty();
    assertThat(wish.haggle().flatMap(Heard.Haggle::target)).map(Object::toString).contains(target);
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
    assertThat(wish.haggle())
        .contains(new Heard.Haggle(Optional.empty(), Optional.of(new BigDecimal("5000"))));
  }
}
