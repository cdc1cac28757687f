package dev.quayside.rates.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.rehearsal.change.Difference;
import dev.quayside.rates.rehearsal.change.RateChange;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
  private static final Validity OLD =
      new Validity(TODAY.withDayOfMonth(1), TODAY.withDayOfMonth(14));
  private static final Validity NEW =
      new Validity(TODAY.withDayOfMonth(15), TODAY.withDayOfMonth(30));
  private static final Places PLACES = Places.builtIn();

  @Test
  void a_price_that_rose_by_a_fifth_is_dearer_and_no_doubt() {
    var live = rate("USLAX", OLD, "USD", 1000, 1200);
    var sheet = rate("USLAX", NEW, "USD", 1200, 1440);

    Rehearsal rehearsal = rehearse(List.of(sheet), List.of(live));

    var stays = (RateChange.Stays) rehearsal.changes().getFirst();
    assertThat(stays.freight()).isEqualTo(RateChange.Freight.DEARER);
    assertThat(stays.differences())
        .contains(
            new Difference.Price(
                "40HC", UnitPrice.of("USD", "1200.00"), UnitPrice.of("USD", "1440.00")),
            new Difference.ValidityMoved(OLD, NEW));
    assertThat(rehearsal.warnings()).isEmpty();
  }

  @Test
  void a_lane_is_new_and_another_one_is_gone() {
    var live = rate("DEHAM", OLD, "USD", 1000, 1800);
    var kept = rate("NLRTM", OLD, "USD", 1000, 1800);
    var still = rate("NLRTM", NEW, "USD", 1000, 1800);
    var fresh = rate("BEANR", NEW, "USD", 1400, 2500);

    Rehearsal rehearsal = rehearse(List.of(still, fresh), List.of(kept, live));

    assertThat(rehearsal.changes())
        .contains(new RateChange.Appears(fresh), new RateChange.Goes(live));
  }

  @Test
  void a_nought_too_many_is_named_with_its_row_and_both_figures() {
    var live = rate("USLAX", OLD, "USD", 1000, 1200);
    var sheet = rate("USLAX", NEW, "USD", 1000, 12000);

    List<Warning> warnings = rehearse(List.of(sheet), List.of(live)).warnings();

    assertThat(warnings)
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.rows()).containsExactly(sheet.source());
          assertThat(warning.doubt())
              .isInstanceOfSatisfying(
                  Doubt.PowerOfTen.class,
                  doubt -> {
                    assertThat(doubt.column()).isEqualTo("40HC");
                    assertThat(doubt.power()).isEqualTo(1);
                    assertThat(doubt.expected().price()).isEqualTo(UnitPrice.of("USD", "1200.00"));
                  });
        });
  }

  @Test
  void yuan_written_for_dollars_are_taken_for_a_wrong_currency() {
    var live = rate("USLAX", OLD, "USD", 1000, 1200);
    var sheet = rate("USLAX", NEW, "CNY", 1100, 1300);

    assertThat(doubts(List.of(sheet), List.of(live)))
        .hasExactlyElementsOfTypes(Doubt.WrongCurrency.class);
  }

  @Test
  void a_small_box_dearer_than_a_large_one_is_doubted_but_not_where_it_was_so_before() {
    var live = rate("USLAX", OLD, "USD", 1000, 1200);
    var odd = rate("USLAX", OLD, "USD", 1200, 1000);
    var sheet = rate("USLAX", NEW, "USD", 1300, 1000);

    assertThat(doubts(List.of(sheet), List.of(live)))
        .hasExactlyElementsOfTypes(Doubt.OutOfOrder.class);
    assertThat(doubts(List.of(sheet), List.of(odd))).isEmpty();
  }

  @Test
  void days_that_are_past_and_days_without_a_price_are_doubted() {
    var live = rate("USLAX", OLD, "USD", 1000, 1200);
    var expired =
        rate("USLAX", new Validity(TODAY.minusYears(1), TODAY.minusDays(300)), "USD", 1000, 1200);
    var late = rate("USLAX", new Validity(NEW.from().plusDays(5), NEW.to()), "USD", 1000, 1200);

    assertThat(doubts(List.of(expired), List.of(live)))
        .hasExactlyElementsOfTypes(Doubt.Expired.class);
    assertThat(doubts(List.of(late), List.of(live)))
        .containsExactly(new Doubt.Gap(NEW.from(), NEW.from().plusDays(4)));
  }

  @Test
  void a_lane_that_stands_there_twice_names_both_rows() {
    var one = rate("USLAX", NEW, "USD", 1000, 1200);
    var other = at("row 9", rate("USLAX", NEW, "USD", 1000, 1250));

    List<Warning> warnings = rehearse(List.of(one, other), List.of()).warnings();

    assertThat(warnings)
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.doubt()).isInstanceOf(Doubt.TwoPrices.class);
          assertThat(warning.rows()).containsExactly(one.source(), other.source());
        });
  }

  @Test
  void a_first_sheet_has_only_the_trade_to_be_judged_by() {
    var sheet = rate("USLAX", NEW, "USD", 14000, 18000);

    assertThat(doubts(List.of(sheet), List.of())).hasOnlyElementsOfType(Doubt.PowerOfTen.class);
  }

  private static List<Doubt> doubts(List<Rate> sheet, List<Rate> live) {
    return rehearse(sheet, live).warnings().stream().map(Warning::doubt).toList();
  }

  private static Rehearsal rehearse(List<Rate> sheet, List<Rate> live) {
    return Rehearsal.of(sheet, live, PLACES, ExchangeRates.NONE, TODAY);
  }

  private static Rate rate(String to, Validity validity, String currency, int small, int large) {
    return at(
        "row " + to,
        Rate.fcl(
            0,
            Lane.of("CNSHA", to),
            new Carrier("COSU", "COSCO", "中远"),
            Map.of(
                Equipment.GP20,
                Money.of(currency, "" + small),
                Equipment.HC40,
                Money.of(currency, "" + large)),
            List.of(
                new Charge(
                    "DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450")))),
            validity,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new RateSource("sheet.csv", "")));
  }

  private static Rate at(String place, Rate rate) {
    return Rate.fcl(
        rate.id(),
        rate.lane(),
        rate.carrier(),
        ((Freight.PerContainer) rate.freight()).amounts(),
        rate.charges(),
        rate.validity(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new RateSource("sheet.csv", place));
  }
}
