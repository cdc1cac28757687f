package dev.quayside.notifier.quotation.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a line of a quote counts, as the customer reads it. */
class UnitsTest {

  @Test
  void the_bill_is_a_bill_of_lading_by_sea_and_an_air_waybill_by_air() {
    Option bySea = SampleQuotes.oneOption(Language.EN).offer().best();
    ChargeLine freight = line("AF", Leg.FREIGHT, Per.KG_CHARGEABLE);
    ChargeLine bill = line("AWB", Leg.ORIGIN, Per.BILL_OF_LADING);
    Option byAir = charging(bySea, List.of(freight, bill));

    assertThat(Units.of(bill, byAir, Language.EN)).isEqualTo("AWB");
    assertThat(Units.of(bill, byAir, Language.ZH)).isEqualTo("票");
    assertThat(Units.of(freight, byAir, Language.EN)).isEqualTo("kg chargeable");
    assertThat(Units.of(bill, bySea, Language.EN)).isEqualTo("B/L");
  }

  private static ChargeLine line(String code, Leg leg, Per per) {
    return new ChargeLine(
        code,
        leg,
        per,
        Optional.empty(),
        BigDecimal.TEN,
        UnitPrice.of("USD", "3"),
        Optional.empty());
  }

  private static Option charging(Option option, List<ChargeLine> lines) {
    return new Option(
        option.label(),
        option.rate(),
        option.agreed(),
        option.carrier(),
        option.pricedLane(),
        option.validity(),
        option.sailing(),
        option.departure(),
        option.freeTime(),
        option.mostKg(),
        option.ratio(),
        lines,
        option.services(),
        option.included(),
        option.subjectTo(),
        option.atCost(),
        option.totals(),
        option.margin(),
        option.hauled());
  }
}
