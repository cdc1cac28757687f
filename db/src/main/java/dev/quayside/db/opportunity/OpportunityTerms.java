package dev.quayside.db.opportunity;

import dev.quayside.db.order.LostReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that holds of an opportunity, as somebody says it.
 *
 * @param lost why it was lost; empty unless it was
 * @param lanes such as CNSHA-USLAX, or as they were written
 * @param volume in words, such as "20x40HC a month"; "" where nobody knows
 * @param starts when the first cargo is to go
 * @param owner whose it is; empty for the team
 * @param nextStep what is done next; "" where nobody has said
 * @param due until when it is done; there where a next step is
 */
public record OpportunityTerms(
    OpportunityStage stage,
    Optional<LostReason> lost,
    List<String> lanes,
    String volume,
    Optional<LocalDate> starts,
    Optional<Long> owner,
    String nextStep,
    Optional<LocalDate> due) {

  public OpportunityTerms {
    lanes = List.copyOf(lanes);
    if ((stage == OpportunityStage.LOST) != lost.isPresent()) {
      throw new IllegalArgumentException("%s because of %s".formatted(stage, lost));
    }
    if (nextStep.isEmpty() != due.isEmpty()) {
      throw new IllegalArgumentException("next %s by %s".formatted(nextStep, due));
    }
  }

  /** The same, as somebody's. */
  public OpportunityTerms ownedBy(long user) {
    return new OpportunityTerms(
        stage, lost, lanes, volume, starts, Optional.of(user), nextStep, due);
  }

  /** Nothing is said of it yet but where, how much, from when, and whose it is. */
  public static OpportunityTerms opened(
      List<String> lanes, String volume, Optional<LocalDate> starts, Optional<Long> owner) {
    return new OpportunityTerms(
        OpportunityStage.OPEN,
        Optional.empty(),
        lanes,
        volume,
        starts,
        owner,
        "",
        Optional.empty());
  }
}
