package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.ACME;
import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private static final Goods TEN_TONS =
      new Goods(Optional.of("wooden furniture"), Optional.of(new BigDecimal("10000")));

  @Test
  void a_contract_goes_before_a_price_level_before_a_tariff_before_a_spot_rate() {
    var spot =
        Asking.agreed(
            Asking.box(1, "1000"), new Agreement(Agreement.Kind.SPOT, Optional.empty(), "", ""));
    var tariff = Asking.box(2, "1100");
    var level = Asking.agreed(Asking.box(3, "1200"), Agreement.level("VIP"));
    var contract = Asking.agreed(Asking.box(4, "1300"), Agreement.contractOf(ACME));
    var request = Asking.box(Goods.UNSTATED);

    assertThat(rates(request, spot, tariff, level, contract)).containsExactly(4L);
    assertThat(rates(request, spot, tariff, level)).containsExactly(3L);
    assertThat(rates(request, spot, tariff)).containsExactly(2L);
    assertThat(rates(request, spot)).containsExactly(1L);
  }

  @Test
  void by_departure_the_first_ship_counts_and_by_booking_the_day_of_the_request() {
    var nextWeek = new Validity(MONDAY.plusDays(7), MONDAY.plusDays(13));
    var leavesSunday = sailing(Optional.empty(), DayOfWeek.SUNDAY);
    var untilSaturday = new Validity(MONDAY, MONDAY.plusDays(5));
    var byBooking = new Validity(MONDAY, MONDAY.plusDays(5), Validity.By.BOOKING);

    var missed = Asking.sailing(Asking.valid(Asking.box(1, "1000"), untilSaturday), leavesSunday);
    var booked = Asking.sailing(Asking.valid(Asking.box(2, "1200"), byBooking), leavesSunday);
    var later = Asking.valid(Asking.box(3, "1100"), nextWeek);

    assertThat(rates(Asking.readyOn(MONDAY.plusDays(2)), missed, booked)).containsExactly(2L);
    assertThat(rates(Asking.readyOn(MONDAY.plusDays(8)), later)).containsExactly(3L);
  }

  @Test
  void a_rate_for_certain_goods_is_for_those_goods_in_either_language() {
    var forFurniture =
        Asking.only(
            Asking.box(1, "1000"), new Scope(List.of("家具"), Optional.empty(), Optional.empty()));
    var forAll = Asking.box(2, "1500");

    assertThat(rates(Asking.box(TEN_TONS), forFurniture, forAll)).containsExactly(1L, 2L);
    assertThat(rates(Asking.box(Goods.UNSTATED), forFurniture, forAll)).containsExactly(2L);
  }

  @Test
  void what_is_too_heavy_for_a_rate_is_not_sold_at_it() {
    var upToNine = Asking.only(Asking.box(1, "1000"), Scope.upTo(new BigDecimal("9000")));
    var upToTen = Asking.only(Asking.box(2, "1100"), Scope.upTo(new BigDecimal("10000")));

    Offer offer = offer(Asking.box(TEN_TONS), upToNine, upToTen);

    assertThat(offer.options()).extracting(Option::rate).containsExactly(2L);
    assertThat(offer.best().mostKg()).contains(new BigDecimal("10000"));
    assertThat(offer.ledger())
        .extracting(Rejected::reason)
        .containsExactly(Reason.WEIGHT_DOES_NOT_FIT);
  }

  @Test
  void four_options_are_shown_each_for_a_reason_of_its_own() {
    var cheap = transit(1, "1000", 30, Sailing.Routing.TRANSSHIPPED);
    var fast = transit(2, "2000", 12, Sailing.Routing.TRANSSHIPPED);
    var direct = transit(3, "1500", 16, Sailing.Routing.DIRECT);
    var dear = transit(4, "1600", 16, Sailing.Routing.DIRECT);
    var later =
        Asking.valid(
            transit(5, "850", 30, Sailing.Routing.NOT_STATED),
            new Validity(MONDAY.plusDays(7), MONDAY.plusDays(13)));

    Offer offer = offer(Asking.box(Goods.UNSTATED), dear, later, direct, fast, cheap);

    assertThat(offer.options())
        .extracting(Option::rate, Option::label)
        .containsExactly(
            tuple(1L, Label.CHEAPEST),
            tuple(2L, Label.FASTEST),
            tuple(3L, Label.DIRECT),
            tuple(5L, Label.LATER_SAILING));
    assertThat(offer.ledger()).extracting(Rejected::rate).containsExactly(4L);
  }

  @Test
  void a_later_sailing_says_when_it_leaves() {
    var now = Asking.sailing(Asking.box(1, "1000"), sailing(Optional.empty(), DayOfWeek.WEDNESDAY));
    var nextWeek =
        Asking.sailing(
            Asking.valid(
                Asking.box(2, "900"), new Validity(MONDAY.plusDays(7), MONDAY.plusDays(13))),
            sailing(Optional.empty(), DayOfWeek.MONDAY));

    Offer offer = offer(Asking.readyOn(MONDAY), now, nextWeek);

    assertThat(offer.options())
        .extracting(Option::label, Option::leavesFrom)
        .containsExactly(
            tuple(Label.CHEAPEST, MONDAY.plusDays(2)),
            tuple(Label.LATER_SAILING, MONDAY.plusDays(7)));
  }

  @Test
  void the_same_price_twice_is_one_option() {
    Offer offer = offer(Asking.box(Goods.UNSTATED), Asking.box(1, "1000"), Asking.box(2, "1000"));

    assertThat(offer.options()).extracting(Option::rate).containsExactly(1L);
    assertThat(offer.ledger()).extracting(Rejected::reason).containsExactly(Reason.SAME_AS_SHOWN);
  }

  @Test
  void a_service_that_may_be_added_has_its_price_and_is_not_in_the_total() {
    var insurance =
        new Charge(
            "INS",
            Leg.FREIGHT,
            new ChargeBasis.IfWanted(new ChargeBasis.PerBillOfLading(Money.of("USD", "35"))));

    Option best = offer(Asking.box(Goods.UNSTATED), Asking.box(1, "1000", insurance)).best();

    assertThat(best.services())
        .extracting(ChargeLine::code, ChargeLine::total)
        .containsExactly(tuple("INS", Money.of("USD", "35")));
    assertThat(best.totals().byCurrency()).containsExactly(Money.of("USD", "1100"));
  }

  private static Rate transit(long id, String freight, int days, Sailing.Routing routing) {
    return Asking.sailing(
        Asking.box(id, freight),
        new Sailing("", routing, List.of(), Optional.of(new TransitTime(days, days)), List.of()));
  }

  private static Sailing sailing(Optional<DayOfWeek> cutOff, DayOfWeek sails) {
    return new Sailing(
        "",
        Sailing.Routing.NOT_STATED,
        List.of(),
        Optional.empty(),
        List.of(new Departure(sails, cutOff)));
  }

  private static List<Long> rates(RateRequest request, Rate... rates) {
    return offer(request, rates).options().stream().map(Option::rate).toList();
  }

  private static Offer offer(RateRequest request, Rate... rates) {
    LocalDate day = request.askedOn();
    Pricing pricing = Pricer.price(request, Asking.query(request, day), List.of(rates), TERMS);
    return ((Pricing.Priced) pricing).offer();
  }
}
