package dev.quayside.notifier.quotation;

import dev.quayside.db.document.DrawnWith;
import dev.quayside.db.document.Look;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to stand on a paper: the quote, and what its reader is to know beside the price.
 *
 * @param acceptAt the address at which it is accepted; without one no code is drawn
 * @param changes what is otherwise than in the version before, a line each, in the quote's language
 * @param replacedBy the version that is current instead of this one
 * @param inBoth whether its customer wants it in both languages
 */
public record QuoteSheet(
    GivenQuote quote,
    Optional<String> acceptAt,
    List<String> changes,
    Optional<Integer> replacedBy,
    boolean inBoth) {

  /** In the quote's language, or as the house has all of its papers. */
  public QuoteSheet(
      GivenQuote quote,
      Optional<String> acceptAt,
      List<String> changes,
      Optional<Integer> replacedBy) {
    this(quote, acceptAt, changes, replacedBy, false);
  }

  public QuoteSheet {
    changes = List.copyOf(changes);
  }

  /** The quote alone. */
  public static QuoteSheet of(GivenQuote quote) {
    return of(quote, Optional.empty());
  }

  /** The quote, where it is accepted, and what is otherwise than before. */
  public static QuoteSheet of(GivenQuote quote, Optional<String> acceptAt) {
    return new QuoteSheet(quote, acceptAt, Changes.in(quote, quote.language()), Optional.empty());
  }

  /** The same in both languages; whether it was before. */
  public QuoteSheet inBoth(boolean both) {
    if (!both) {
      return this;
    }
    var changes = new ArrayList<>(Changes.in(quote, quote.language()));
    changes.addAll(Changes.in(quote, quote.language().other()));
    return new QuoteSheet(quote, acceptAt, changes, replacedBy, true);
  }

  /** What it speaks when a house draws it. */
  public Tongue tongue(Stationery house) {
    Look look = house.ownLook();
    return Tongue.of(quote.language(), inBoth || look.inBoth(), look);
  }

  /** As a filed paper was drawn; the buyer may have another name since. */
  public static QuoteSheet asDrawn(GivenQuote quote, DrawnWith with) {
    var named =
        new GivenQuote(
            quote.number(),
            quote.version(),
            quote.customer(),
            with.buyer(),
            quote.language(),
            quote.offer(),
            quote.givenAt(),
            Optional.empty(),
            quote.payment());
    return new QuoteSheet(named, with.acceptAt(), with.changes(), Optional.empty(), with.inBoth());
  }
}
