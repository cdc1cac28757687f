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
 */
public record TaskFilter(
    String who,
    Optional<SalesTask.Kind> kind,
    Optional<CustomerId> customer,
    Optional<Long> owner,
    boolean nobodys,
    Optional<Instant> until) {

  /** Everything that is to be done. */
  public static final TaskFilter ALL =
      new TaskFilter(
          "", Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
}
