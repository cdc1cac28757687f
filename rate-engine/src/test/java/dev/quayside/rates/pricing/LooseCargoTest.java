package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseCargoTest {

  /** USD 30 a cubic metre or ton, 1:1,000, one revenue ton at least. */
  private static final Freight THIRTY =
      new Freight.PerRevenueTon(
          UnitPrice.of("USD", "30"),
          UnitPrice.of("USD", "30"),
          1000,
          BigDecimal.ONE,
          Optional.empty(),
          Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "2.4, 850, 72.00",
    "2.4, 3100, 93.00",
    "0.2, 150, 30.00",
    "1.0005, 10, 30.03",
  })
  void by_sea_the_measure_or_the_weight_is_paid_and_one_ton_at_least(
      String cbm, String kg, String total) {
    var cargo = Loose.of(3, kg, cbm);

    Option option = only(Mode.LCL, cargo, THIRTY, none());

    assertThat(option.lines())
        .extracting(ChargeLine::code, ChargeLine::per, line -> line.total().toString())
        .containsExactly(tuple("OF", Per.REVENUE_TON, "USD " + total));
  }

  @Test
  void the_ratio_and_the_step_are_the_co_loaders() {
    var freight =
        new Freight.PerRevenueTon(
            UnitPrice.of("USD", "30"),
            UnitPrice.of("USD", "30"),
            500,
            BigDecimal.ONE,
            Optional.of(new BigDecimal("0.5")),
            Optional.empty());

    Option option = only(Mode.LCL, Loose.of(1, "1100", "2"), freight, none());

    assertThat(option.lines().getFirst().quantity()).isEqualByComparingTo("2.5");
  }

  @ParameterizedTest
  @CsvSource({
    "30, 30, 3.00, 90.00",
    "44.2, 45, 2.00, 90.00",
    "46, 46, 2.00, 92.00",
    "80, 100, 1.00, 100.00",
    "10, 10, 3.00, 50.00",
  })
  void by_air_the_next_break_is_paid_where_it_is_cheaper(
      String kg, String paid, String each, String total) {
    var breaks = new TreeMap<Integer, UnitPrice>();
    breaks.put(0, UnitPrice.of("USD", "3.00"));
    breaks.put(45, UnitPrice.of("USD", "2.00"));
    breaks.put(100, UnitPrice.of("USD", "1.00"));
    var freight = new Freight.ByWeightBreak(Optional.of(Money.of("USD", "50")), breaks, 6000);

    Option option = only(Mode.AIR, Loose.of(1, kg, "0.01"), freight, none());

    ChargeLine line = option.lines().getFirst();
    assertThat(line.code()).isEqualTo("AF");
    assertThat(line.quantity()).isEqualByComparingTo(paid);
    assertThat(line.each()).isEqualTo(UnitPrice.of("USD", each));
    assertThat(line.total()).isEqualTo(Money.of("USD", total));
  }

  @Test
  void by_air_a_light_parcel_pays_for_its_volume_in_half_kilograms() {
    var breaks = new TreeMap<>(Map.of(0, UnitPrice.of("USD", "3")));

    Option option =
        only(
            Mode.AIR,
            Loose.of(1, "20", "0.2"),
            new Freight.ByWeightBreak(Optional.empty(), breaks, 6000),
            none());

    assertThat(option.lines().getFirst().quantity()).isEqualByComparingTo("33.5");
  }

  @Test
  void each_charge_counts_what_it_says() {
    Charge[] charges = {
      each("CFSF", Per.REVENUE_TON, "10"),
      each("HDL", Per.CBM, "1"),
      each("VGM", Per.TON, "2"),
      each("SSC", Per.KG_GROSS, "0.1"),
      each("XRY", Per.KG_CHARGEABLE, "0.1"),
      each("DOC", Per.BILL_OF_LADING, "25"),
      each("CUS", Per.SHIPMENT, "40"),
      each("FUM", Per.PIECE, "5"),
    };

    Option option = only(Mode.LCL, Loose.of(3, "850", "2.4"), THIRTY, none(), charges);

    assertThat(option.lines().stream().skip(1))
        .extracting(ChargeLine::code, line -> line.total().amount().toPlainString())
        .containsExactly(
            tuple("CFSF", "24.00"),
            tuple("HDL", "2.40"),
            tuple("VGM", "1.70"),
            tuple("SSC", "85.00"),
            tuple("XRY", "240.00"),
            tuple("DOC", "25.00"),
            tuple("CUS", "40.00"),
            tuple("FUM", "15.00"));
  }

  @Test
  void pieces_that_nobody_counted_are_not_taken_as_one() {
    Option option =
        only(Mode.LCL, Loose.of(0, "850", "2.4"), THIRTY, none(), each("FUM", Per.PIECE, "5"));

    assertThat(option.subjectTo()).containsExactly("FUM");
    assertThat(option.totals().byCurrency()).containsExactly(Money.of("USD", "72"));
  }

  @Test
  void a_margin_in_percent_of_a_kilogram_is_exact() {
    var freight =
        new Freight.ByWeightBreak(
            Optional.empty(), new TreeMap<>(Map.of(0, UnitPrice.of("CNY", "28.567"))), 6000);
    var eight = new Margin.Percent(new BigDecimal("8"));

    Option option = only(Mode.AIR, Loose.of(1, "1000", "1"), freight, eight);

    assertThat(option.lines().getFirst().each().amount()).isEqualByComparingTo("30.85236");
    assertThat(option.lines().getFirst().total()).isEqualTo(Money.of("CNY", "30852.36"));
    assertThat(option.margin().total()).isEqualTo(Money.of("CNY", "2285.36"));
  }

  @Test
  void a_minimum_earns_its_margin_too() {
    var freight =
        new Freight.ByWeightBreak(
            Optional.of(Money.of("USD", "50")),
            new TreeMap<>(Map.of(0, UnitPrice.of("USD", "3"))),
            6000);
    var ten = new Margin.Percent(BigDecimal.TEN);

    Option option = only(Mode.AIR, Loose.of(1, "5", "0.01"), freight, ten);

    assertThat(option.lines().getFirst().total()).isEqualTo(Money.of("USD", "55"));
    assertThat(option.margin().total()).isEqualTo(Money.of("USD", "5"));
  }

  @Test
  void a_margin_for_the_shipment_stands_beside_freight_that_is_counted() {
    var thirty = new Margin.Each(Per.SHIPMENT, UnitPrice.of("USD", "30"));

    Option option = only(Mode.LCL, Loose.of(1, "850", "2.4"), THIRTY, thirty);

    assertThat(option.lines())
        .extracting(ChargeLine::code, line -> line.total().toString())
        .containsExactly(tuple("OF", "USD 72.00"), tuple("HDL", "USD 30.00"));
    assertThat(option.margin().total()).isEqualTo(Money.of("USD", "30"));
  }

  private static Margin none() {
    return new Margin.Percent(BigDecimal.ZERO);
  }

  private static Charge each(String code, Per per, String price) {
    return new Charge(
        code, Leg.FREIGHT, new ChargeBasis.Each(per, UnitPrice.of("USD", price), Optional.empty()));
  }

  private static Option only(
      Mode mode, Loose cargo, Freight freight, Margin margin, Charge... charges) {
    var request = Asking.of(mode, cargo);
    var terms =
        new HouseTerms(
            new MarginRules(
                List.of(new MarginRule("house", Optional.empty(), Optional.empty(), margin))),
            SEVEN,
            Currency.getInstance("USD"));
    var rate = Asking.rate(1, mode, freight, Arrays.asList(charges));
    Pricing pricing = Pricer.price(request, Asking.query(request, MONDAY), List.of(rate), terms);
    return ((Pricing.Priced) pricing).offer().best();
  }
}
