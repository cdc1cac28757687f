package dev.quayside.notifier.quotation;

import dev.quayside.db.quote.GivenQuote;
import java.util.List;
import java.util.Optional;

/**
 * What is to stand on a paper: the quote, and what its reader is to know beside the price.
 *
 * @param acceptAt the address at which it is accepted; without one no code is drawn
 * @param changes what is otherwise than in the version before, a line each, in the quote's language
 * @param replacedBy the version that is current instead of this one
 */
public record QuoteSheet(
    GivenQuote quote,
    Optional<String> acceptAt,
    List<String> changes,
    Optional<Integer> replacedBy) {

  public QuoteSheet {
    changes = List.copyOf(changes);
  }

  /** The quote alone. */
  public static QuoteSheet of(GivenQuote quote) {
    return new QuoteSheet(quote, Optional.empty(), List.of(), Optional.empty());
  }
}
