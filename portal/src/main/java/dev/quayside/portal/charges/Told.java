package dev.quayside.portal.charges;

import dev.quayside.portal.tracking.Fault;
import java.util.List;

/**
 * What came of reading an invoice or a payment.
 *
 * @param <T> which of them
 */
public sealed interface Told<T> {

  record Good<T>(T value) implements Told<T> {}

  record Wrong<T>(List<Fault> faults) implements Told<T> {
    public Wrong {
      faults = List.copyOf(faults);
    }
  }
}
