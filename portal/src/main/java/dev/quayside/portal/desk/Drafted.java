package dev.quayside.portal.desk;

import dev.quayside.db.draft.Draft;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.quote.GivenQuote;
import java.util.List;
import java.util.Optional;

/**
 * A letter that waits for sales, or became of it what sales decided.
 *
 * @param quotes what it would give; given to nobody until it leaves
 * @param refused why what somebody said just now does not count
 */
public record Drafted(Draft draft, List<GivenQuote> quotes, Optional<Sending> refused) {
  public Drafted {
    quotes = List.copyOf(quotes);
  }

  /** Who was first, where somebody was. */
  public boolean decidedBefore() {
    return refused.orElse(null) instanceof Sending.DecidedBefore;
  }

  /** Why it may not leave as it stands. */
  public Optional<Sending.OutOfDate> outOfDate() {
    return refused.orElse(null) instanceof Sending.OutOfDate why
        ? Optional.of(why)
        : Optional.empty();
  }
}
