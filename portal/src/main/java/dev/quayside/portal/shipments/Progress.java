package dev.quayside.portal.shipments;

import static java.util.Comparator.comparing;

import dev.quayside.db.shipment.Milestone;
import dev.quayside.db.shipment.Milestone.Classifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a shipment has come, told from its milestones.
 *
 * @param last what has happened last, as far as it is known
 * @param arrival when it arrives: the actual time, else the newest estimate, else the plan
 */
public record Progress(Stage stage, Optional<Milestone> last, Optional<Milestone> arrival) {

  private static final String ARRIVED = "ARRIVED";

  public static Progress of(List<Milestone> milestones) {
    List<Milestone> happened =
        milestones.stream().filter(milestone -> milestone.classifier() == Classifier.ACT).toList();
    Stage stage =
        happened.stream()
            .map(milestone -> Stage.reachedBy(milestone.code()))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(Stage.BOOKED);
    return new Progress(
        stage, happened.stream().max(comparing(Milestone::happensAt)), arrival(milestones));
  }

  private static Optional<Milestone> arrival(List<Milestone> milestones) {
    return milestones.stream()
        .filter(milestone -> milestone.code().equals(ARRIVED))
        .max(comparing(Milestone::classifier).thenComparing(Milestone::recordedAt));
  }
}
