package dev.quayside.portal.desk;

import dev.quayside.db.draft.Draft;
import dev.quayside.db.draft.Sending.OutOfDate;
import dev.quayside.db.quote.GivenQuote;
import java.util.List;
import java.util.Optional;

/**
 * A letter that waits for sales, or became of it what sales decided.
 *
 * @param quotes what it would give; given to nobody until it leaves
 * @param outOfDate why it may not leave as it stands
 */
public record Drafted(Draft draft, List<GivenQuote> quotes, Optional<OutOfDate> outOfDate) {
  public Drafted {
    quotes = List.copyOf(quotes);
  }
}
