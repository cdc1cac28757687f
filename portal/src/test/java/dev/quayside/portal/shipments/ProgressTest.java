package dev.quayside.portal.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.shipment.Milestone;
import dev.quayside.db.shipment.Milestone.Classifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void nothing_has_happened_yet() {
    var progress = Progress.of(List.of(milestone("DEPARTED", Classifier.PLN, 3, 0)));

    assertThat(progress.stage()).isEqualTo(Stage.BOOKED);
    assertThat(progress.last()).isEmpty();
    assertThat(progress.arrival()).isEmpty();
  }

  @Test
  void only_what_has_happened_counts_for_how_far_it_has_come() {
    var progress =
        Progress.of(
            List.of(
                milestone("GATE_IN", Classifier.ACT, 1, 1),
                milestone("DEPARTED", Classifier.EST, 3, 1)));

    assertThat(progress.stage()).isEqualTo(Stage.AT_PORT);
    assertThat(progress.last().map(Milestone::code)).contains("GATE_IN");
  }

  @Test
  void a_hold_is_told_but_moves_nothing() {
    var progress =
        Progress.of(
            List.of(
                milestone("ARRIVED", Classifier.ACT, 1, 1),
                milestone("HOLD", Classifier.ACT, 2, 2)));

    assertThat(progress.stage()).isEqualTo(Stage.ARRIVED);
    assertThat(progress.last().map(Milestone::code)).contains("HOLD");
  }

  @Test
  void the_newest_estimate_goes_before_the_plan_and_the_arrival_itself_before_both() {
    var plan = milestone("ARRIVED", Classifier.PLN, 20, 0);
    var estimate = milestone("ARRIVED", Classifier.EST, 22, 1);
    var newer = milestone("ARRIVED", Classifier.EST, 21, 2);
    var arrived = milestone("ARRIVED", Classifier.ACT, 23, 3);

    assertThat(Progress.of(List.of(plan, newer, estimate)).arrival()).contains(newer);
    assertThat(Progress.of(List.of(plan, estimate, arrived)).arrival()).contains(arrived);
  }

  private static Milestone milestone(String code, Classifier classifier, int day, int told) {
    return new Milestone(
        code,
        classifier,
        MONDAY.plus(Duration.ofDays(day)),
        MONDAY.plus(Duration.ofDays(told)),
        Optional.empty());
  }
}
