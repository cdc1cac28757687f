package dev.quayside.db.order;

import dev.quayside.db.quote.GivenQuote;
import java.time.LocalDate;

/** How one version of a quote stands at a moment: what can still be made of it. */
public sealed interface QuoteStanding {

  /** The version that was asked about. */
  GivenQuote quote();

  /** It can be accepted or declined. */
  record Open(GivenQuote quote) implements QuoteStanding {}

  /** It was accepted, or another quote for the same cargo was: there is one order, not two. */
  record Taken(GivenQuote quote, Decision.Accepted by) implements QuoteStanding {}

  /** It was declined; whoever changes his mind in time may still accept it. */
  record TurnedDown(GivenQuote quote, Decision.Declined by) implements QuoteStanding {}

  /**
   * A newer version stands in its place.
   *
   * @param by the number of the version that counts
   */
  record Replaced(GivenQuote quote, int by) implements QuoteStanding {}

  /** Its last day has ended where the customer sits. */
  record Expired(GivenQuote quote, LocalDate lastDay) implements QuoteStanding {}
}
