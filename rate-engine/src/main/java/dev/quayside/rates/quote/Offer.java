package dev.quayside.rates.quote;

import dev.quayside.rates.tariff.charge.Leg;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is offered for a request.
 *
 * @param options the best first; at least one
 * @param ledger every other rate that was considered, with the reason it lost
 */
public record Offer(RateRequest request, List<Option> options, List<Rejected> ledger) {

  public Offer {
    options = List.copyOf(options);
    ledger = List.copyOf(ledger);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("An offer without an option");
    }
  }

  public Option best() {
    return options.getFirst();
  }

  /** The last day on which every option still holds. */
  public LocalDate validUntil() {
    return options.stream()
        .map(option -> option.validity().to())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The last day on which any option still holds. */
  public LocalDate lastDay() {
    return options.stream()
        .map(option -> option.validity().to())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** What an option is called on papers and in letters; the first is A. */
  public static String letter(int nth) {
    return String.valueOf((char) ('A' + nth - 1));
  }

  /** Legs that the customer's delivery term leaves to the other side. */
  public Set<Leg> legsNotOffered() {
    return request
        .incoterm()
        .map(term -> leftBy(term.legs()))
        .orElseGet(() -> EnumSet.noneOf(Leg.class));
  }

  private static EnumSet<Leg> leftBy(Set<Leg> legs) {
    var left = EnumSet.range(Leg.ORIGIN, Leg.DESTINATION);
    left.removeAll(legs);
    return left;
  }
}
