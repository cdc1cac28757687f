package dev.quayside.inbox.askback;

import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One lane that lacks something, with what each answer would be priced at.
 *
 * @param lane in the customer's own words
 */
public record TriedLane(String lane, List<Tried> tried) {
  public TriedLane {
    tried = List.copyOf(tried);
  }

  boolean isLoose() {
    return tried.stream().anyMatch(one -> one.possible().request().load() instanceof Loose);
  }

  /** Whether what these have of prices can be told beside each other. */
  static boolean inOneCurrency(List<Tried> all) {
    return all.stream()
            .flatMap(one -> one.prices().stream())
            .map(Money::currency)
            .distinct()
            .count()
        == 1;
  }

  /** Up to when all of these are known; empty where he has said when it leaves. */
  static Optional<LocalDate> leavingBy(List<Tried> all) {
    return all.stream().flatMap(one -> one.leavingBy().stream()).min(Comparator.naturalOrder());
  }
}
