package dev.quayside.rates.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the house lets a shipment be handed out, as somebody may know it.
 *
 * @param bars what keeps it from it; empty where nothing does
 * @param toPay his invoices that the cargo waits for
 * @param hold a colleague's, where its reason is his business
 * @param released a colleague's word, where it is the last one
 */
public record Release(
    Set<Bar> bars, List<Bill> toPay, Optional<ReleaseStep> hold, Optional<ReleaseStep> released) {

  /** Nothing was told that would keep it. */
  public static final Release FREE = barred(Set.of());

  public Release {
    bars = Set.copyOf(bars);
    toPay = List.copyOf(toPay);
  }

  /** What is known where nobody needs the details. */
  public static Release barred(Set<Bar> bars) {
    return new Release(bars, List.of(), Optional.empty(), Optional.empty());
  }

  public boolean free() {
    return bars.isEmpty();
  }
}
