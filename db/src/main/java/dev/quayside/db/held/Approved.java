package dev.quayside.db.held;

import java.util.List;

/**
 * An inquiry that somebody has approved and that is to be answered now.
 *
 * @param by who approved it
 * @param quotes those that were approved
 * @param tries how often it was taken up, this time included
 */
public record Approved(long inquiry, String by, List<HeldQuote> quotes, int tries) {

  public Approved {
    quotes = List.copyOf(quotes);
  }
}
