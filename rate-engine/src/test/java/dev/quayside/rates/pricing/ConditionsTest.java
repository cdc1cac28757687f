package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private static final BigDecimal TONS_14 = new BigDecimal("14000");

  @Test
  void an_overweight_surcharge_arises_above_its_weight_only() {
    var overweight = heavy();

    assertThat(charged(weighing("15000"), overweight)).containsExactly("OF", "OWS");
    assertThat(charged(weighing("14000"), overweight)).containsExactly("OF");
  }

  @Test
  void where_the_weight_was_not_said_it_may_come_on_top() {
    Option option = only(Asking.box(Goods.UNSTATED), heavy());

    assertThat(option.lines()).extracting(ChargeLine::code).containsExactly("OF");
    assertThat(option.subjectTo()).containsExactly("OWS");
  }

  @Test
  void of_boxes_of_two_types_nobody_knows_which_is_the_heavy_one() {
    var boxes = new Containers(Map.of(Equipment.HC40, 1, Equipment.GP20, 1));
    var goods = new Goods(Optional.empty(), Optional.of(new BigDecimal("20000")));
    var request =
        new RateRequest(
            Asking.box(goods).buyer(),
            Mode.FCL,
            SmallWorld.SHANGHAI,
            SmallWorld.LOS_ANGELES,
            boxes,
            goods,
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            MONDAY);
    var rate = SmallWorld.tariff(1, "COSU", "1000", heavy());

    Pricing pricing = Pricer.price(request, Asking.query(request, MONDAY), List.of(rate), TERMS);

    assertThat(((Pricing.Priced) pricing).offer().best().subjectTo()).containsExactly("OWS");
  }

  @Test
  void a_charge_for_dangerous_goods_or_another_port_or_reefers_does_not_arise() {
    var dangerous = when(new Condition(Optional.empty(), true, false, Set.of(), Set.of()));
    var elsewhere =
        when(
            new Condition(Optional.empty(), false, false, Set.of(new UnLocode("DEHAM")), Set.of()));
    var reefer = when(new Condition(Optional.empty(), false, true, Set.of(), Set.of()));

    assertThat(charged(Asking.box(Goods.UNSTATED), dangerous, elsewhere, reefer))
        .containsExactly("OF");
  }

  @Test
  void a_charge_of_its_own_validity_arises_on_its_days_only() {
    var fromThe15th =
        new Charge(
            "GRI",
            Leg.FREIGHT,
            new ChargeBasis.PerBillOfLading(Money.of("USD", "10")),
            Condition.ALWAYS,
            Optional.of(new Validity(MONDAY.plusDays(3), MONDAY.plusDays(30))));

    assertThat(charged(Asking.readyOn(MONDAY.plusDays(2)), fromThe15th)).containsExactly("OF");
    assertThat(charged(Asking.readyOn(MONDAY.plusDays(3)), fromThe15th))
        .containsExactly("OF", "GRI");
  }

  private static Charge heavy() {
    return new Charge(
        "OWS",
        Leg.FREIGHT,
        new ChargeBasis.PerBillOfLading(Money.of("USD", "100")),
        Condition.heavierThan(TONS_14, Set.of()),
        Optional.empty());
  }

  private static Charge when(Condition condition) {
    return new Charge(
        "X",
        Leg.FREIGHT,
        new ChargeBasis.PerBillOfLading(Money.of("USD", "100")),
        condition,
        Optional.empty());
  }

  private static RateRequest weighing(String kg) {
    return Asking.box(new Goods(Optional.empty(), Optional.of(new BigDecimal(kg))));
  }

  private static List<String> charged(RateRequest request, Charge... charges) {
    return only(request, charges).lines().stream().map(ChargeLine::code).toList();
  }

  private static Option only(RateRequest request, Charge... charges) {
    Rate rate = Asking.box(1, "1000", charges);
    Pricing pricing = Pricer.price(request, Asking.query(request, MONDAY), List.of(rate), TERMS);
    return ((Pricing.Priced) pricing).offer().best();
  }
}
