package dev.quayside.rates.margin;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which margin is taken from whom, and where.
 *
 * @param name how sales call the rule, shown at the desk and never to a customer
 * @param discount what the customer is let off besides
 * @param owner who answers for the rule; "" where nobody is named
 * @param expires the last day on which it holds; empty for good
 */
public record MarginRule(
    String name,
    Reach reach,
    Margin margin,
    Optional<Discount> discount,
    String owner,
    Optional<LocalDate> expires) {

  /** A rule for good, without a discount. */
  public MarginRule(
      String name, Optional<CustomerId> customer, Optional<Lane> lane, Margin margin) {
    this(name, Reach.of(customer, lane), margin, Optional.empty(), "", Optional.empty());
  }

  public Optional<CustomerId> customer() {
    return reach.customer();
  }

  public Optional<Lane> lane() {
    return reach.lane();
  }

  boolean speaksOf(Deal deal) {
    return margin.suits(deal.freight()) && reach.holdsFor(deal);
  }

  boolean hasExpiredBy(LocalDate day) {
    return expires.filter(day::isAfter).isPresent();
  }
}
