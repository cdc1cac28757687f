package dev.quayside.db.quote;

import dev.quayside.rates.quote.Offer;
import java.util.Optional;

/**
 * An offer, and what it was priced from.
 *
 * @param sameAs the customer's standing quote whose price it is, for the same cargo
 */
public record PricedOffer(Offer offer, PricedFrom from, Optional<String> sameAs) {

  /** One with a price of its own. */
  public PricedOffer(Offer offer, PricedFrom from) {
    this(offer, from, Optional.empty());
  }
}
