package dev.quayside.db.quote;

import dev.quayside.rates.quote.Offer;

/** An offer, and what it was priced from. */
public record PricedOffer(Offer offer, PricedFrom from) {}
