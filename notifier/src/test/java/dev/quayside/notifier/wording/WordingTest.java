package dev.quayside.notifier.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

  @Test
  void a_month_is_a_word_so_that_no_day_is_taken_for_a_month() {
    assertThat(Days.day(DAY, Language.EN)).isEqualTo("3 Sep 2026");
    assertThat(Days.day(DAY, Language.ZH)).isEqualTo("2026年9月3日");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Asia/Kolkata    | Thursday, 3 Sep 2026, 13:30 Kolkata Time (UTC+5:30)
          Europe/Berlin   | Thursday, 3 Sep 2026, 10:00 Central European Time (UTC+2)
          America/Chicago | Thursday, 3 Sep 2026, 03:00 Central Time (UTC-5)
          Z               | Thursday, 3 Sep 2026, 08:00 UTC
          """)
  void a_time_is_told_with_its_zone(String zone, String told) {
    String text =
        Days.dayAndTime(Instant.parse("2026-09-03T08:00:00Z"), ZoneId.of(zone), Language.EN);

    assertThat(text).isEqualTo(told);
  }

  @Test
  void an_amount_has_as_many_decimals_as_its_currency() {
    assertThat(Amounts.of(Money.of("USD", "1234567.5"))).isEqualTo("USD 1,234,567.50");
    assertThat(Amounts.of(Money.of("JPY", "1234567"))).isEqualTo("JPY 1,234,567");
    assertThat(Amounts.of(Money.of("USD", "-50"))).isEqualTo("USD -50.00");
  }

  @Test
  void an_exchange_rate_is_told_the_way_people_quote_it() {
    var exchange = new ExchangeRates(List.of(ExchangeRate.of("USD", "CNY", "7.1", DAY, "PBOC")));
    var totals =
        Totals.of(List.of(Money.of("CNY", "710")), Currency.getInstance("USD"), DAY, exchange);

    assertThat(Amounts.total(totals)).isEqualTo("USD 100.00");
    assertThat(Amounts.rates(totals, Language.EN))
        .containsExactly("USD 1 = CNY 7.1 (3 Sep 2026, PBOC)");
  }

  @Test
  void sums_that_cannot_be_added_stand_side_by_side() {
    var totals =
        Totals.of(
            List.of(Money.of("USD", "10"), Money.of("CNY", "70")),
            Currency.getInstance("USD"),
            DAY,
            ExchangeRates.NONE);

    assertThat(Amounts.total(totals)).isEqualTo("USD 10.00 + CNY 70.00");
    assertThat(Amounts.isConverted(totals)).isFalse();
  }

  @Test
  void a_leg_the_tariff_says_nothing_of_is_not_taken_for_free() {
    var offer = SampleQuotes.manyCharges(Language.EN, 1).offer();

    assertThat(NotIncluded.of(offer, Language.EN))
        .contains("charges at destination unless named above", "cargo insurance")
        .doesNotContain("charges at origin unless named above");
  }

  @Test
  void a_charge_that_nobody_knows_goes_by_its_code() {
    assertThat(Names.chargeAndCode("XYZ", Language.ZH)).isEqualTo("XYZ");
    assertThat(Names.chargeAndCode("THC", Language.ZH)).isEqualTo("码头操作费（THC）");
  }
}
