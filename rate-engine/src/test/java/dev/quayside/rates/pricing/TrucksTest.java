package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.Hauling.FROM_SUZHOU;
import static dev.quayside.rates.pricing.Hauling.MARGINS;
import static dev.quayside.rates.pricing.Hauling.SHIP;
import static dev.quayside.rates.pricing.Hauling.TERMS;
import static dev.quayside.rates.pricing.Hauling.TO_PHOENIX;
import static dev.quayside.rates.pricing.Hauling.forSales;
import static dev.quayside.rates.pricing.Hauling.lines;
import static dev.quayside.rates.pricing.Hauling.request;
import static dev.quayside.rates.pricing.Hauling.road;
import static dev.quayside.rates.pricing.Hauling.sold;
import static dev.quayside.rates.pricing.Hauling.truck;
import static dev.quayside.rates.pricing.Hauling.usd;
import static dev.quayside.rates.pricing.SmallWorld.LOS_ANGELES;
import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.SEVEN;
import static dev.quayside.rates.pricing.SmallWorld.THAT_WEEK;
import static dev.quayside.rates.pricing.SmallWorld.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.margin.concession.ConcessionRule;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.margin.floor.FloorRules;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A truck beside the freight: one haulier's rate, its own margin, its own floor, its own leg. */
class TrucksTest {

  @Test
  void the_truck_is_a_leg_of_its_own_and_part_of_the_total() {
    Option option = sold(request(2, FROM_SUZHOU), SHIP, truck(2, "CNSZH", "CNSHA", "3500"));

    assertThat(lines(option))
        .containsExactly(
            "OF FREIGHT USD 4200.00", "THC ORIGIN CNY 2800.00", "TRK PRE_CARRIAGE CNY 7700.00");
    assertThat(option.totals().inAll().orElseThrow().amount()).isEqualTo(usd("5700.00"));
    assertThat(option.margin().total()).isEqualTo(usd("200.00"));
    assertThat(option.hauled().getFirst().margin().total()).isEqualTo(Money.of("CNY", "700.00"));
  }

  @Test
  void the_freight_is_the_same_with_a_truck_and_without() {
    Option alone = sold(request(2), SHIP);
    Option with = sold(request(2, FROM_SUZHOU), SHIP, truck(2, "CNSZH", "CNSHA", "3500"));

    assertThat(with.lines()).startsWith(alone.lines().toArray(ChargeLine[]::new));
  }

  @Test
  void a_truck_runs_at_both_ends() {
    Option option =
        sold(
            request(1, FROM_SUZHOU, TO_PHOENIX),
            SHIP,
            truck(2, "CNSZH", "CNSHA", "3500"),
            truck(3, "USLAX", "USPHX", "7000"));

    assertThat(lines(option))
        .contains("TRK PRE_CARRIAGE CNY 3850.00", "TRK ON_CARRIAGE CNY 7700.00");
  }

  @Test
  void of_two_hauliers_the_cheaper_drives() {
    Option option =
        sold(
            request(1, FROM_SUZHOU),
            SHIP,
            truck(2, "CNSZH", "CNSHA", "3500"),
            truck(3, "CNSZH", "CNSHA", "2800"));

    assertThat(option.hauled().getFirst().rate()).isEqualTo(3);
  }

  @Test
  void two_lanes_are_never_put_together() {
    assertThat(
            forSales(
                request(1, FROM_SUZHOU),
                SHIP,
                truck(2, "CNSZH", "CNKUS", "1000"),
                truck(3, "CNKUS", "CNSHA", "1000")))
        .isEqualTo("no road rate CNSZH - CNSHA for 1x40HC on 2026-06-01");
  }

  @Test
  void the_way_back_is_another_lane() {
    assertThat(forSales(request(1, FROM_SUZHOU), SHIP, truck(2, "CNSHA", "CNSZH", "3500")))
        .startsWith("no road rate");
  }

  @Test
  void a_price_for_a_truck_is_none_for_a_box() {
    assertThat(
            forSales(
                request(1, FROM_SUZHOU),
                SHIP,
                road(2, "CNSZH", "CNSHA", new Freight.Flat(Money.of("CNY", "3500")), THAT_WEEK)))
        .endsWith("one is for a truck, and not for a box");
  }

  @Test
  void a_box_that_the_haulier_does_not_price_has_no_price() {
    var request = request(Containers.of(1, Equipment.GP40), FROM_SUZHOU);

    assertThat(forSales(request, SHIP, truck(2, "CNSZH", "CNSHA", "3500")))
        .startsWith("no road rate");
  }

  @Test
  void the_quote_ends_when_the_truck_s_rate_does() {
    var until = new Validity(MONDAY, MONDAY.plusDays(2));

    Option option = sold(request(1, FROM_SUZHOU), SHIP, truck(2, "3500", until));

    assertThat(option.validity().to()).isEqualTo(MONDAY.plusDays(2));
  }

  @Test
  void a_truck_that_has_ended_is_none() {
    var ended = new Validity(MONDAY.minusDays(9), MONDAY.minusDays(1));

    assertThat(forSales(request(1, FROM_SUZHOU), SHIP, truck(2, "3500", ended)))
        .startsWith("no road rate");
  }

  @Test
  void the_ship_leaves_from_the_port_to_which_the_truck_drives() {
    var yangshan =
        SmallWorld.rate(1, "COSU", "2000", Lane.of("CNYSA", "USLAX"), Optional.empty(), 20);
    var query =
        new RateQuery(
            Mode.FCL,
            List.of(Set.of(SmallWorld.SHANGHAI.code()), Set.of(yangshan.lane().origin())),
            List.of(LOS_ANGELES.codes()),
            request(1).buyer(),
            MONDAY);
    var request = request(1, FROM_SUZHOU);

    Pricing pricing =
        Pricer.price(request, query, List.of(yangshan, truck(2, "CNSZH", "CNSHA", "3500")), TERMS);

    assertThat(((Pricing.ForSales) pricing).reason().en())
        .isEqualTo("the truck is priced for CNSHA, the freight for CNYSA");
  }

  @Test
  void a_freight_that_speaks_of_a_truck_itself_takes_no_second_one() {
    var withTruck =
        tariff(
            1,
            "COSU",
            "2000",
            new Charge("TRK", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(usd("300"))));

    assertThat(forSales(request(1, FROM_SUZHOU), withTruck, truck(2, "CNSZH", "CNSHA", "3500")))
        .isEqualTo("the freight's rate speaks of a truck itself");
  }

  @Test
  void who_bargains_is_let_nothing_off_the_truck() {
    var tenth =
        new ConcessionRule(
            "step", 1, Reach.ALL, new Margin.Percent(BigDecimal.ONE), "", Optional.empty());
    var terms =
        new HouseTerms(
            MARGINS,
            FloorRules.NONE,
            SEVEN,
            Currency.getInstance("USD"),
            List.of(),
            List.of(tenth),
            Optional.of(Bargain.NONE.next()));

    Option option = sold(request(1, FROM_SUZHOU), terms, SHIP, truck(2, "CNSZH", "CNSHA", "3500"));

    assertThat(lines(option)).contains("OF FREIGHT USD 2079.00", "TRK PRE_CARRIAGE CNY 3850.00");
  }

  @Test
  void below_its_own_floor_no_truck_is_sold_whatever_the_freight_earns() {
    var floor =
        new FloorRule(
            "trucks",
            Reach.of(Mode.ROAD),
            new Margin.PerContainer(Money.of("CNY", "400")),
            "",
            Optional.empty());
    var terms =
        new HouseTerms(
            MARGINS, new FloorRules(List.of(floor)), SEVEN, Currency.getInstance("USD"), List.of());

    assertThat(forSales(request(1, FROM_SUZHOU), terms, SHIP, truck(2, "CNSZH", "CNSHA", "3500")))
        .startsWith("the truck CNSZH - CNSHA: margin CNY 350.00");
  }

  @Test
  void without_a_margin_rule_for_its_currency_no_truck_is_sold() {
    assertThat(
            forSales(
                request(1, FROM_SUZHOU),
                SmallWorld.TERMS,
                SHIP,
                truck(2, "CNSZH", "CNSHA", "3500")))
        .isEqualTo("the truck CNSZH - CNSHA: margin rule 'house' is in USD, the freight in CNY");
  }

  @Test
  void a_term_that_leaves_the_origin_to_the_shipper_leaves_him_the_truck() {
    var fob =
        SmallWorld.request(Containers.of(1, Equipment.HC40), Optional.of(Incoterm.FOB), Set.of());

    assertThatThrownBy(() -> fob.hauled(FROM_SUZHOU))
        .hasMessage("FOB leaves a truck to CNSZH to the other side");
  }

  @Test
  void a_box_that_is_heavy_on_the_road_is_a_persons_and_at_sea_it_is_not() {
    RateRequest heavy = request(1, FROM_SUZHOU).weighing(new BigDecimal("20001"));
    RateRequest atTheLimit = request(1, FROM_SUZHOU).weighing(new BigDecimal("20000"));
    Rate truck = truck(2, "CNSZH", "CNSHA", "3500");

    assertThat(forSales(heavy, SHIP, truck)).isEqualTo("heavy on the road: 20001 kg a container");
    assertThat(lines(sold(atTheLimit, SHIP, truck))).contains("TRK PRE_CARRIAGE CNY 3850.00");
    assertThat(lines(sold(heavy.hauled(List.of()), SHIP))).contains("OF FREIGHT USD 2100.00");
  }
}
