package dev.quayside.rates.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.event.Side;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a shipment stands after what carriers really tell, in the order in which they tell it. */
class JourneyTest {

  @Test
  void nothing_but_a_plan_is_a_booking_that_waits() {
    Journey journey =
        Told.direct("05-01 DEPARTED PLN 06-01 CNSHA", "05-01 ARRIVED PLN 06-15 USLAX");

    assertThat(journey.stage()).isEqualTo(Stage.BOOKED);
    assertThat(journey.last()).isEmpty();
    assertThat(next(journey)).isEqualTo(Milestone.BOOKED);
    assertThat(arrival(journey)).isEqualTo("2026-06-15");
  }

  @Test
  void what_happened_moves_it_on_and_what_is_expected_does_not() {
    Journey journey =
        Told.direct(
            "05-20 GATE_IN ACT 05-20 CNSHA CSNU6829160",
            "05-21 LOADED EST 05-30 CNSHA",
            "05-21 DEPARTED EST 06-01 CNSHA");

    assertThat(journey.stage()).isEqualTo(Stage.AT_PORT);
    assertThat(last(journey)).isEqualTo(Milestone.GATE_IN);
    assertThat(next(journey)).isEqualTo(Milestone.LOADED);
  }

  @Test
  void a_departure_that_is_told_before_the_loading_counts_all_the_same() {
    Journey journey =
        Told.direct(
            "06-01 DEPARTED ACT 06-01 CNSHA",
            "06-03 LOADED ACT 05-31 CNSHA CSNU6829160",
            "06-03 GATE_IN ACT 05-28 CNSHA CSNU6829160");

    assertThat(journey.stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(last(journey)).isEqualTo(Milestone.DEPARTED);
    assertThat(next(journey)).isEqualTo(Milestone.ARRIVED);
  }

  @Test
  void an_estimate_after_the_arrival_itself_changes_nothing() {
    Journey journey =
        Told.direct(
            "05-01 ARRIVED PLN 06-15 USLAX",
            "06-15 ARRIVED ACT 06-15 USLAX",
            "06-16 ARRIVED EST 06-19 USLAX");

    assertThat(journey.stage()).isEqualTo(Stage.ARRIVED);
    assertThat(arrival(journey)).isEqualTo("2026-06-15");
    assertThat(journey.daysLate()).isZero();
  }

  @Test
  void the_estimate_told_last_holds_whichever_comes_in_last() {
    Journey journey =
        Told.direct(
            "05-01 ARRIVED PLN 06-15 USLAX",
            "06-08 ARRIVED EST 06-18 USLAX",
            "06-05 ARRIVED EST 06-20 USLAX");

    assertThat(arrival(journey)).isEqualTo("2026-06-18");
    assertThat(journey.changes()).extracting(ArrivalChange::daysLater).containsExactly(5L, -2L);
  }

  @Test
  void an_arrival_that_slips_back_and_forth_keeps_every_change_with_its_reason() {
    Journey journey =
        Told.direct(
            "05-01 ARRIVED PLN 06-15 USLAX",
            "05-02 BOOKED ACT 05-02",
            "06-01 ARRIVED EST 06-18 USLAX WEATHER",
            "06-04 ARRIVED EST 06-16 USLAX",
            "06-06 ARRIVED EST 06-16 USLAX",
            "06-09 ARRIVED EST 06-21 USLAX CONGESTION");

    assertThat(journey.changes()).extracting(ArrivalChange::daysLater).containsExactly(3L, -2L, 5L);
    assertThat(journey.changes().get(1).reason()).isEmpty();
    assertThat(journey.daysLate()).isEqualTo(6);
    assertThat(journey.reasons()).containsExactly(Reason.WEATHER, Reason.CONGESTION);
    assertThat(journey.lateFrom()).contains(Instant.parse("2026-06-09T12:00:00Z"));
  }

  @Test
  void what_was_promised_is_the_plan_that_stood_when_the_booking_was_confirmed() {
    Journey journey =
        Told.direct(
            "05-01 ARRIVED PLN 06-10 USLAX",
            "05-03 ARRIVED PLN 06-15 USLAX SCHEDULE_CHANGE",
            "05-04 BOOKED ACT 05-04",
            "05-20 ARRIVED PLN 06-17 USLAX SCHEDULE_CHANGE");

    assertThat(journey.promised().orElseThrow().when().toLocalDate()).hasToString("2026-06-15");
    assertThat(journey.daysLate()).isEqualTo(2);
  }

  @Test
  void without_a_plan_lateness_counts_from_the_first_day_that_was_told() {
    Journey journey = Told.direct("06-01 ARRIVED EST 06-14 USLAX", "06-08 ARRIVED EST 06-16 USLAX");

    assertThat(journey.promised()).isEmpty();
    assertThat(journey.daysLate()).isEqualTo(2);
    assertThat(journey.reasons()).isEmpty();
  }

  @Test
  void silence_makes_it_late_a_day_after_the_expected_one() {
    Journey journey =
        Told.direct("05-01 ARRIVED PLN 06-15 USLAX", "06-01 DEPARTED ACT 06-01 CNSHA");

    assertThat(journey.lateFrom()).contains(Instant.parse("2026-06-16T00:00:00Z"));
    assertThat(journey.overdue(Instant.parse("2026-06-15T23:00:00Z"))).isFalse();
    assertThat(journey.overdue(Instant.parse("2026-06-16T01:00:00Z"))).isTrue();
  }

  @Test
  void a_rolled_container_has_no_arrival_until_a_new_one_is_told() {
    String[] rolled = {
      "05-01 DEPARTED PLN 06-01 CNSHA",
      "05-01 ARRIVED PLN 06-15 USLAX",
      "05-02 BOOKED ACT 05-02",
      "05-28 GATE_IN ACT 05-28 CNSHA CSNU6829160",
      "06-01 ROLLED ACT 06-01 CNSHA"
    };

    Journey waiting = Told.direct(rolled);
    Journey replanned = Told.direct(with(rolled, "06-03 ARRIVED PLN 06-22 USLAX"));

    assertThat(waiting.arrival()).isEmpty();
    assertThat(waiting.rolled()).isPresent();
    assertThat(waiting.stage()).isEqualTo(Stage.AT_PORT);
    assertThat(waiting.lateFrom()).contains(Instant.parse("2026-06-01T12:00:00Z"));
    assertThat(replanned.rolled()).isEmpty();
    assertThat(replanned.daysLate()).isEqualTo(7);
    assertThat(replanned.reasons()).containsExactly(Reason.ROLLED);
  }

  @Test
  void a_ship_that_calls_elsewhere_on_its_way_is_not_there_yet() {
    Journey journey =
        Told.direct(
            "06-01 DEPARTED ACT 06-01 CNSHA",
            "06-04 ARRIVED ACT 06-04 KRPUS",
            "06-05 DEPARTED ACT 06-05 KRPUS");

    assertThat(journey.stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(last(journey)).isEqualTo(Milestone.DEPARTED);
    assertThat(journey.points()).noneMatch(point -> point.milestone().inBetween());
  }

  @Test
  void an_inspection_holds_it_until_something_leads_on() {
    String[] held = {
      "06-15 ARRIVED ACT 06-15 USLAX",
      "06-16 DISCHARGED ACT 06-16 USLAX CSNU6829160",
      "06-17 CARRIER_RELEASE ACT 06-17",
      "06-17 HOLD ACT 06-17 USLAX INSPECTION",
      "06-17 AVAILABLE ACT 06-16 USLAX CSNU6829160"
    };

    Journey journey = Told.direct(held);
    Journey free = Told.direct(with(held, "06-19 IMPORT_CUSTOMS ACT 06-19 USLAX"));

    assertThat(journey.stage()).isEqualTo(Stage.ARRIVED);
    assertThat(journey.hold().flatMap(it -> it.reason())).contains(Reason.INSPECTION);
    assertThat(free.hold()).isEmpty();
    assertThat(free.stage()).isEqualTo(Stage.TO_COLLECT);
  }

  @Test
  void it_may_be_collected_when_it_is_landed_cleared_and_released() {
    String[] landed = {
      "06-15 ARRIVED ACT 06-15 USLAX",
      "06-16 DISCHARGED ACT 06-16 USLAX CSNU6829160",
      "06-17 IMPORT_CUSTOMS ACT 06-17"
    };

    assertThat(Told.direct(landed).stage()).isEqualTo(Stage.ARRIVED);
    assertThat(Told.direct(with(landed, "06-18 CARRIER_RELEASE ACT 06-18")).stage())
        .isEqualTo(Stage.TO_COLLECT);
  }

  @Test
  void customs_that_clear_it_at_sea_do_not_land_it() {
    Journey journey =
        Told.direct(
            "06-01 DEPARTED ACT 06-01 CNSHA",
            "06-10 EXPORT_CUSTOMS ACT 06-10 USLAX",
            "06-10 ARRIVED EST 06-15 USLAX");

    assertThat(last(journey)).isEqualTo(Milestone.DEPARTED);
    assertThat(next(journey)).isEqualTo(Milestone.ARRIVED);
    assertThat(journey.stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(journey.happened(Milestone.IMPORT_CUSTOMS)).isTrue();
  }

  @Test
  void one_of_two_containers_is_not_the_whole_shipment() {
    List<String> boxes = List.of("CSNU6829160", "CSQU3054383");
    String[] one = {"06-15 ARRIVED ACT 06-15 USLAX", "06-17 GATE_OUT ACT 06-17 USLAX CSNU6829160"};

    Journey half = Told.of(Told.DIRECT, Set.copyOf(boxes), Side.all(), one);
    Journey both =
        Told.of(
            Told.DIRECT,
            Set.copyOf(boxes),
            Side.all(),
            with(one, "06-18 GATE_OUT ACT 06-18 USLAX CSQU3054383"));

    assertThat(half.stage()).isEqualTo(Stage.ARRIVED);
    assertThat(half.point(Milestone.GATE_OUT).orElseThrow().inPart()).isTrue();
    assertThat(both.stage()).isEqualTo(Stage.DELIVERED);
  }

  @Test
  void it_ends_with_the_empty_container_back_in_the_depot() {
    Journey journey =
        Told.direct(
            "06-18 GATE_OUT ACT 06-18 USLAX CSNU6829160",
            "06-25 EMPTY_IN ACT 06-24 USLAX CSNU6829160");

    assertThat(journey.stage()).isEqualTo(Stage.DELIVERED);
    assertThat(last(journey)).isEqualTo(Milestone.EMPTY_IN);
    assertThat(journey.next()).isEmpty();
  }

  private static String[] with(String[] lines, String more) {
    String[] all = java.util.Arrays.copyOf(lines, lines.length + 1);
    all[lines.length] = more;
    return all;
  }

  private static Milestone last(Journey journey) {
    return journey.last().orElseThrow().milestone();
  }

  private static Milestone next(Journey journey) {
    return journey.next().orElseThrow().milestone();
  }

  private static String arrival(Journey journey) {
    return journey.arrival().orElseThrow().when().toLocalDate().toString();
  }
}
