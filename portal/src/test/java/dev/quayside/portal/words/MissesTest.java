package dev.quayside.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.NearMiss.Figure;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissesTest {

  private static final Figure LESS =
      new Figure(Optional.of(Money.of("USD", "1850")), Optional.of(Money.of("USD", "150")));
  private static final Figure UNKNOWN = new Figure(Optional.empty(), Optional.empty());

  private static final List<NearMiss> ALL =
      List.of(
          new NearMiss.Later(2, Validity.By.DEPARTURE, LESS),
          new NearMiss.Later(1, Validity.By.BOOKING, UNKNOWN),
          new NearMiss.Earlier(3, LESS),
          new NearMiss.Lighter(new BigDecimal("2000"), LESS),
          new NearMiss.Heavier(new BigDecimal("500"), UNKNOWN),
          new NearMiss.NotStatedFor("THC", Equipment.HC40),
          new NearMiss.Dearer(Money.of("USD", "220")),
          new NearMiss.ShortOfFloor(Money.of("USD", "30"), "ab12"));

  @Test
  void english_says_by_how_little_a_rate_lost() {
    assertThat(ALL.stream().map(new Wording(Language.EN, ZoneOffset.UTC)::of))
        .containsExactly(
            "Would hold for a departure 2 days later: USD 1,850.00 in all, USD 150.00 less than"
                + " the cheapest",
            "Would hold for a booking 1 day later",
            "Would have held for a departure 3 days earlier: USD 1,850.00 in all, USD 150.00 less"
                + " than the cheapest",
            "Would hold with 2,000 kg less in each container or shipment: USD 1,850.00 in all,"
                + " USD 150.00 less than the cheapest",
            "Would hold with 500 kg more in each container or shipment",
            "THC is not stated for 40HC",
            "USD 220.00 more than the cheapest",
            "USD 30.00 short of the floor; approval code ab12");
  }

  @Test
  void chinese_says_it_as_well() {
    assertThat(ALL.stream().map(new Wording(Language.ZH, ZoneOffset.UTC)::of))
        .contains("晚 2 天开船即适用：合计 USD 1,850.00、比最低价低 USD 150.00", "THC 未列 40HC 的价格")
        .doesNotContain("");
  }
}
