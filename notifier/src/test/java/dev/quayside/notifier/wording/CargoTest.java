package dev.quayside.notifier.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.SamplePapers;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CargoTest {

  private static final Freight TONS =
      new Freight.PerRevenueTon(
          UnitPrice.of("USD", "50"),
          UnitPrice.of("USD", "50"),
          1000,
          BigDecimal.ONE,
          Optional.of(new BigDecimal("0.5")),
          Optional.empty());
  private static final Freight KILOGRAMS =
      new Freight.ByWeightBreak(
          Optional.of(Money.of("CNY", "400")),
          new TreeMap<>(Map.of(0, UnitPrice.of("CNY", "30"), 100, UnitPrice.of("CNY", "20"))),
          6000);

  @Test
  void by_sea_measure_stands_against_weight() {
    assertThat(counted(Mode.LCL, TONS, Loose.of(12, "850", "2.5"), Language.EN))
        .isEqualTo(
            "W/M: 2.5 cbm against 0.85 t (1,000 kg to the ton), charged on 2.5 revenue tons");
    assertThat(counted(Mode.LCL, TONS, Loose.of(12, "3000", "2.5"), Language.ZH))
        .isEqualTo("计费吨（W/M）：体积 2.5 立方米，重量 3 吨（1 吨 = 1,000 公斤），按 3 计费吨计收");
  }

  @Test
  void a_step_or_a_minimum_is_named_as_one() {
    assertThat(counted(Mode.LCL, TONS, Loose.of(1, "85", "0.2"), Language.EN))
        .endsWith("charged on 1 revenue tons, the tariff's minimum or next step");
    assertThat(counted(Mode.LCL, TONS, Loose.of(12, "850", "2.3"), Language.ZH))
        .endsWith("按 2.5 计费吨计收（起码计费吨或进位）");
  }

  @Test
  void by_air_the_scales_stand_against_the_volume() {
    assertThat(counted(Mode.AIR, KILOGRAMS, Loose.of(10, "120", "0.9"), Language.EN))
        .isEqualTo(
            "Chargeable weight: 120 kg gross against 150 kg by volume (0.9 cbm, 1 kg = 6,000 cm³):"
                + " 150 kg");
  }

  @Test
  void a_higher_break_and_a_minimum_are_named() {
    assertThat(counted(Mode.AIR, KILOGRAMS, Loose.of(10, "90", "0.3"), Language.EN))
        .endsWith(": 90 kg, charged as 100 kg, which costs less");
    assertThat(counted(Mode.AIR, KILOGRAMS, Loose.of(1, "5", "0.01"), Language.ZH))
        .endsWith("计费重 5 公斤；按最低收费计收");
  }

  @Test
  void loose_cargo_is_said_in_the_customers_language() {
    assertThat(Cargo.of(Loose.of(1, "850", "2.4"), Language.EN))
        .isEqualTo("1 piece, 850 kg, 2.4 cbm");
    assertThat(Cargo.of(Loose.of(0, "1850", "2.4"), Language.ZH)).isEqualTo("1,850 公斤，2.4 立方米");
  }

  private static String counted(Mode mode, Freight freight, Loose loose, Language language) {
    Offer offer =
        SamplePapers.offer(
            mode, PlaceKind.SEA, Lane.of("CNSHA", "USLAX"), freight, "Any Line", loose);
    return Cargo.counted(offer.request(), offer.best(), language).orElseThrow();
  }
}
