package dev.quayside.rates.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.release.Bar;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.release.Release;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.told.Answers;
import dev.quayside.rates.tracking.told.Telling;
import dev.quayside.rates.tracking.told.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The customer's questions, answered as somebody of the trade would on the telephone. */
class TellingTest {

  private static final Places PLACES = Places.builtIn();
  private static final Words ENGLISH = new Words(Locale.ENGLISH, PLACES);
  private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE, PLACES);

  private static final String[] LATE = {
    "05-01 ARRIVED PLN 06-15 USLAX",
    "05-02 BOOKED ACT 05-02",
    "06-01 DEPARTED ACT 06-01 CNSHA",
    "06-09 ARRIVED EST 06-18 USLAX CONGESTION"
  };

  @Test
  void where_it_is_why_it_is_late_and_when_it_may_be_collected() {
    Answers english = on("06-10", ENGLISH, Told.direct(LATE));
    Answers chinese = on("06-10", CHINESE, Told.direct(LATE));

    assertThat(english.sentences())
        .containsExactly(
            "At sea on COSCO ROSE 071E: it left Shanghai on 1 Jun 2026, bound for Los Angeles.",
            "3 days later than the promised 15 Jun 2026; reason: port congestion.",
            "After it has arrived, which is expected on 18 Jun 2026. Then still to be done:"
                + " discharge, import customs clearance, release by the carrier.",
            "Next: arrival in Los Angeles, expected on 18 Jun 2026.",
            "Promised: in Los Angeles on 15 Jun 2026.");
    assertThat(chinese.sentences())
        .containsExactly(
            "在途：COSCO ROSE 071E已于2026年6月1日从上海开船，驶往洛杉矶。",
            "比承诺的2026年6月15日晚3天，原因：港口拥堵。",
            "预计2026年6月18日到港，到港后还需完成：卸船、进口清关、船公司放货。",
            "下一步：到港（洛杉矶），预计2026年6月18日。",
            "原承诺：2026年6月15日抵达洛杉矶。");
  }

  @Test
  void a_reason_nobody_gave_is_not_made_up() {
    Answers answers =
        on(
            "06-10",
            ENGLISH,
            Told.direct("05-01 ARRIVED PLN 06-15 USLAX", "06-09 ARRIVED EST 06-16 USLAX"));

    assertThat(answers.why())
        .contains("1 day later than the promised 15 Jun 2026; the carrier gave no reason.");
  }

  @Test
  void cargo_that_waits_for_its_second_ship_is_where_it_waits() {
    Journey journey =
        Told.viaSingapore(
            "06-01 DEPARTED ACT 06-01 CNNGB", "06-10 DISCHARGED ACT 06-10 SGSIN CBHU3202732");

    assertThat(on("06-11", ENGLISH, journey).where())
        .isEqualTo(
            "In Singapore, where it changes ship, since 10 Jun 2026; it waits for OOCL SPAIN"
                + " 022W.");
    assertThat(on("06-11", CHINESE, journey).where())
        .isEqualTo("已于2026年6月10日在中转港新加坡卸船，等待装二程船OOCL SPAIN 022W。");
  }

  @Test
  void a_port_of_transshipment_that_nobody_named_leaves_no_gap_in_the_sentence() {
    Journey waits = Told.direct("06-01 DEPARTED ACT 06-01 CNSHA", "06-10 TS_DISCHARGED ACT 06-10");
    Journey left = Told.direct("06-01 DEPARTED ACT 06-01 CNSHA", "06-12 TS_DEPARTED ACT 06-12");

    assertThat(on("06-13", ENGLISH, waits).where())
        .isEqualTo(
            "In the port of transshipment, where it changes ship, since 10 Jun 2026; it waits for"
                + " the next vessel.");
    assertThat(on("06-13", CHINESE, waits).where()).isEqualTo("已于2026年6月10日在中转港卸船，等待装二程船。");
    assertThat(on("06-13", ENGLISH, left).where())
        .isEqualTo(
            "At sea: it left the port of transshipment on 12 Jun 2026, bound for Los Angeles.");
    assertThat(on("06-13", CHINESE, left).where()).isEqualTo("在途：已于2026年6月12日从中转港开船，驶往洛杉矶。");
  }

  @Test
  void rolled_cargo_names_no_day_that_does_not_hold() {
    Journey journey =
        Told.direct(
            "05-01 DEPARTED PLN 06-01 CNSHA",
            "05-01 ARRIVED PLN 06-15 USLAX",
            "05-28 GATE_IN ACT 05-28 CNSHA CSNU6829160",
            "06-01 ROLLED ACT 06-01 CNSHA");

    Answers english = on("06-02", ENGLISH, journey);

    assertThat(english.why())
        .contains(
            "It was rolled to a later vessel on 1 Jun 2026; no new arrival date has been told"
                + " yet.");
    assertThat(english.next()).contains("Next: loading in Shanghai.");
    assertThat(english.collect().orElseThrow()).startsWith("The day is not known yet.");
    assertThat(on("06-02", CHINESE, journey).why()).contains("已于2026年6月1日被甩柜，改配后续船期，新的到港日尚未确定。");
  }

  @Test
  void an_inspection_is_named_and_nobody_is_sent_to_collect() {
    Journey journey =
        Told.direct(
            "06-15 ARRIVED ACT 06-15 USLAX",
            "06-16 DISCHARGED ACT 06-16 USLAX CSNU6829160",
            "06-17 HOLD ACT 06-17 USLAX INSPECTION");

    assertThat(on("06-18", ENGLISH, journey).where())
        .isEqualTo(
            "Discharged from COSCO ROSE 071E in Los Angeles on 16 Jun 2026."
                + " It has been on hold since 17 Jun 2026: customs inspection.");
    assertThat(on("06-18", CHINESE, journey).collect()).contains("暂不能提货：海关查验，须等解除。");
  }

  @Test
  void silence_after_the_expected_day_is_said_so() {
    Journey journey = Told.direct(LATE);

    assertThat(on("06-25", ENGLISH, journey).why().orElseThrow())
        .startsWith("It was expected in Los Angeles on 18 Jun 2026, and no arrival has been")
        .endsWith("3 days later than the promised 15 Jun 2026; reason: port congestion.");
  }

  @Test
  void whoever_sees_no_end_of_the_way_is_told_nothing_of_collecting() {
    Journey journey =
        Told.of(
            Told.DIRECT,
            java.util.Set.of("CSNU6829160"),
            Role.sight(java.util.Set.of(Role.SHIPPER)),
            "06-15 ARRIVED ACT 06-15 USLAX",
            "06-16 AVAILABLE ACT 06-16 USLAX CSNU6829160");

    assertThat(on("06-17", ENGLISH, journey).collect()).isEmpty();
    assertThat(on("06-17", ENGLISH, journey).where())
        .isEqualTo(
            "COSCO ROSE 071E arrived in Los Angeles on 15 Jun 2026; the cargo is not discharged"
                + " yet.");
  }

  private static final String[] READY = {
    "06-15 ARRIVED ACT 06-15 USLAX", "06-16 AVAILABLE ACT 06-16 USLAX CSNU6829160"
  };

  @Test
  void cargo_that_is_ready_waits_for_what_is_still_to_be_paid() {
    Bill bill =
        new Bill(
            new CustomerId(1),
            "INV-77",
            Money.of("USD", "1450.00"),
            Money.of("USD", "250.00"),
            LocalDate.of(2026, 6, 20),
            false);
    Release unpaid =
        new Release(Set.of(Bar.PAYMENT), List.of(bill), Optional.empty(), Optional.empty());

    assertThat(on("06-17", ENGLISH, Told.direct(READY), unpaid).collect())
        .contains(
            "It lies ready in Los Angeles. Still to be paid before it is released: USD 1,200.00"
                + " (invoice INV-77). Please name the invoice with your payment.");
    assertThat(on("06-17", CHINESE, Told.direct(READY), unpaid).collect())
        .contains("货物在洛杉矶已具备提货条件。放货前请付清：USD 1,200.00（账单INV-77）。付款时请注明账单号。");
    assertThat(on("06-17", ENGLISH, Told.direct(READY)).collect())
        .contains("It can be collected now, in Los Angeles.");
  }

  @Test
  void what_is_anothers_business_is_told_as_not_released_once_the_cargo_is_there() {
    Release barred = Release.barred(Set.of(Bar.OTHERS));

    assertThat(on("06-17", ENGLISH, Told.direct(READY), barred).collect())
        .contains("It lies ready in Los Angeles. It is not released yet.");
    assertThat(on("06-10", ENGLISH, Told.direct(LATE), barred).collect().orElseThrow())
        .doesNotContain("released");
  }

  @ParameterizedTest
  @EnumSource(Bar.class)
  void whatever_stands_in_the_way_nobody_is_sent_to_collect(Bar bar) {
    for (Words words : List.of(ENGLISH, CHINESE)) {
      String said =
          on("06-17", words, Told.direct(READY), Release.barred(Set.of(bar)))
              .collect()
              .orElseThrow();
      assertThat(said).doesNotContain("now", "现在");
    }
  }

  @Test
  void a_hold_of_ours_says_its_reason_and_what_to_do() {
    var hold =
        new ReleaseStep(
            ReleaseStep.Kind.HELD,
            ReleaseStep.Ground.PAPERS,
            Optional.empty(),
            "packing list",
            "Lena",
            Instant.EPOCH);
    Release held = new Release(Set.of(Bar.HELD), List.of(), Optional.of(hold), Optional.empty());

    assertThat(on("06-17", ENGLISH, Told.direct(READY), held).collect().orElseThrow())
        .endsWith("Papers are missing: packing list. Please send them to us.");
  }

  private static Answers on(String day, Words words, Journey journey) {
    return on(day, words, journey, Release.FREE);
  }

  private static Answers on(String day, Words words, Journey journey, Release release) {
    Instant now = Told.day(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    return Telling.of(journey, release, words, now);
  }
}
