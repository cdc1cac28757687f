package dev.quayside.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final Wording english = new Wording(Language.EN, SHANGHAI);
  private final Wording chinese = new Wording(Language.ZH, SHANGHAI);

  @Test
  void days_are_written_as_each_language_writes_them() {
    var day = LocalDate.of(2026, 6, 14);

    assertThat(english.day(day)).isEqualTo("14 Jun 2026");
    assertThat(chinese.day(day)).isEqualTo("2026年6月14日");
  }

  @Test
  void times_are_told_by_the_houses_clock() {
    var at = Instant.parse("2026-06-14T16:30:00Z");

    assertThat(english.minute(at)).isEqualTo("15 Jun 2026, 00:30");
    assertThat(chinese.minute(at)).isEqualTo("2026-06-15 00:30");
    assertThat(english.dayOf(at)).isEqualTo(LocalDate.of(2026, 6, 15));
  }

  @Test
  void amounts_have_as_many_digits_as_their_currency() {
    assertThat(english.money(Money.of("USD", "12345.5"))).isEqualTo("USD 12,345.50");
    assertThat(english.money(Money.of("JPY", "12345"))).isEqualTo("JPY 12,345");
  }

  @Test
  void charges_have_the_trades_own_names() {
    assertThat(english.charge("BAF")).isEqualTo("Bunker adjustment factor");
    assertThat(chinese.charge("BAF")).isEqualTo("燃油附加费");
    assertThat(chinese.charge("XYZ")).isEqualTo("XYZ");
  }

  @Test
  void how_long_it_took_is_told_to_the_unit_that_matters() {
    assertThat(english.took(Duration.ofMillis(412))).isEqualTo("412 ms");
    assertThat(english.took(Duration.ofMillis(3_260))).isEqualTo("3.2 s");
    assertThat(chinese.took(Duration.ofSeconds(125))).isEqualTo("2 分钟");
    assertThat(english.took(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
  }
}
