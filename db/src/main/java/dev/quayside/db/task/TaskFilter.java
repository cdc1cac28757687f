package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which open tasks somebody wants to see.
 *
 * @param who part of the name or address of whoever wrote; "" for all
 * @param owner whose they are
 * @param nobodys only those that are the team's
 * @param until due before then
 * @param awakeAt only those that do not rest at that moment; empty for all
 */
public record TaskFilter(
    String who,
    Optional<SalesTask.Kind> kind,
    Optional<CustomerId> customer,
    Optional<Long> owner,
    boolean nobodys,
    Optional<Instant> until,
    Optional<Instant> awakeAt) {

  /** Everything that is to be done. */
  public static final TaskFilter ALL = all(Optional.empty());

  /** Everything that is to be done and does not rest. */
  public static TaskFilter awake(Instant now) {
    return all(Optional.of(now));
  }

  private static TaskFilter all(Optional<Instant> awakeAt) {
    return new TaskFilter(
        "", Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), awakeAt);
  }
}
