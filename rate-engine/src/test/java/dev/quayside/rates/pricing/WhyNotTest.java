package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.NearMiss.Figure;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyNotTest {

  private static final Goods TWELVE_TONS =
      new Goods(Optional.empty(), Optional.of(new BigDecimal("12000")));

  @Test
  void booked_two_days_later_it_would_be_150_dollars_less() {
    var now = Asking.box(1, "1000");
    var fromWednesday =
        Asking.valid(
            Asking.box(2, "850"),
            new Validity(MONDAY.plusDays(2), MONDAY.plusDays(9), Validity.By.BOOKING));

    assertThat(ledger(Asking.box(Goods.UNSTATED), now, fromWednesday))
        .extracting(Rejected::nearMiss)
        .containsExactly(
            Optional.of(new NearMiss.Later(2, Validity.By.BOOKING, figure("950", "150"))));
  }

  @Test
  void a_dearer_rate_for_later_saves_nothing() {
    var now = Asking.box(1, "1000");
    var later =
        Asking.valid(Asking.box(2, "1200"), new Validity(MONDAY.plusDays(3), MONDAY.plusDays(9)));

    assertThat(ledger(Asking.box(Goods.UNSTATED), now, later))
        .extracting(Rejected::nearMiss)
        .containsExactly(
            Optional.of(
                new NearMiss.Later(
                    3,
                    Validity.By.DEPARTURE,
                    new Figure(Optional.of(Money.of("USD", "1300")), Optional.empty()))));
  }

  @Test
  void ready_a_day_earlier_it_would_still_have_held() {
    var until = new Validity(MONDAY, MONDAY.plusDays(3));
    var now = Asking.box(1, "1000");
    var missed = Asking.valid(Asking.box(2, "700"), until);

    assertThat(ledger(Asking.readyOn(MONDAY.plusDays(4)), now, missed))
        .extracting(Rejected::nearMiss)
        .containsExactly(Optional.of(new NearMiss.Earlier(1, figure("800", "300"))));
  }

  @Test
  void with_two_tons_less_it_would_be_cheaper() {
    var any = Asking.box(1, "1000");
    var light = Asking.only(Asking.box(2, "800"), Scope.upTo(new BigDecimal("10000")));

    assertThat(ledger(Asking.box(TWELVE_TONS), any, light))
        .extracting(Rejected::nearMiss)
        .containsExactly(
            Optional.of(new NearMiss.Lighter(new BigDecimal("2000.000"), figure("900", "200"))));
  }

  @Test
  void what_also_fails_for_another_reason_is_no_near_miss() {
    var any = Asking.box(1, "1000");
    var lightAndLater =
        Asking.valid(
            Asking.only(Asking.box(2, "800"), Scope.upTo(new BigDecimal("10000"))),
            new Validity(MONDAY.plusDays(2), MONDAY.plusDays(9)));

    assertThat(ledger(Asking.box(TWELVE_TONS), any, lightAndLater))
        .extracting(Rejected::nearMiss)
        .containsExactly(Optional.empty());
  }

  @Test
  void what_a_sheet_does_not_state_is_named_with_the_box_it_lacks() {
    var only20 =
        new Charge(
            "THC",
            Leg.ORIGIN,
            new ChargeBasis.PerContainer(Map.of(Equipment.GP20, Money.of("USD", "100"))));
    var withoutThc = Asking.box(1, "1000", only20);
    var request = Asking.of(Mode.FCL, Containers.of(2, Equipment.GP20));

    assertThat(ledger(Asking.box(Goods.UNSTATED), withoutThc))
        .extracting(Rejected::nearMiss)
        .containsExactly(Optional.of(new NearMiss.NotStatedFor("THC", Equipment.HC40)));
    assertThat(ledger(request, withoutThc))
        .extracting(Rejected::nearMiss)
        .containsExactly(Optional.of(new NearMiss.NotStatedFor("OF", Equipment.GP20)));
  }

  private static Figure figure(String comesTo, String saves) {
    return new Figure(Optional.of(Money.of("USD", comesTo)), Optional.of(Money.of("USD", saves)));
  }

  private static List<Rejected> ledger(RateRequest request, Rate... rates) {
    var query = Asking.query(request, request.askedOn());
    return switch (Pricer.price(request, query, List.of(rates), TERMS)) {
      case Pricing.Priced(var offer) -> offer.ledger();
      case Pricing.NoRate(_, var ledger) -> ledger;
      case Pricing.ForSales(_, _, _, _, var ledger) -> ledger;
    };
  }
}
