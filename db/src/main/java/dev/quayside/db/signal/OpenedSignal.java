package dev.quayside.db.signal;

import dev.quayside.rates.signal.Signal;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A signal for which sales have, or had, a task.
 *
 * @param task the number of its task, by which its page is found
 * @param outcome what sales have said of it; empty where nobody has yet
 */
public record OpenedSignal(
    long id,
    long task,
    CustomerId customer,
    String customerName,
    Signal signal,
    Instant openedAt,
    Optional<Outcome> outcome,
    Optional<String> outcomeBy) {

  /** What sales found. */
  public enum Outcome {
    RIGHT,
    FALSE_ALARM
  }
}
