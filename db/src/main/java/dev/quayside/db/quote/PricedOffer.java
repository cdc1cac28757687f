package dev.quayside.db.quote;

import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.rates.quote.Offer;
import java.util.Optional;

/**
 * An offer, and what it was priced from.
 *
 * @param sameAs the customer's standing quote whose price it is, for the same cargo
 * @param takenOver what was asked for "as last time"
 */
public record PricedOffer(
    Offer offer, PricedFrom from, Optional<String> sameAs, Optional<TakenOver> takenOver) {

  /** One with a price of its own, all of which was said. */
  public PricedOffer(Offer offer, PricedFrom from) {
    this(offer, from, Optional.empty());
  }

  /** One all of which was said. */
  public PricedOffer(Offer offer, PricedFrom from, Optional<String> sameAs) {
    this(offer, from, sameAs, Optional.empty());
  }

  /** The same, where some of it was not said anew. */
  public PricedOffer takingOver(Optional<TakenOver> parts) {
    return new PricedOffer(offer, from, sameAs, parts);
  }
}
