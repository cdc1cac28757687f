package dev.quayside.portal.acceptance;

import dev.quayside.db.order.LostReason;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.quote.Offer;
import java.util.List;

/**
 * What the page of a quote shows.
 *
 * @param path where its forms are sent
 * @param who the name that was typed, to be corrected
 */
public record AcceptanceView(String path, QuoteStanding standing, String who, Note note) {

  /** What is said of the form that was just sent. */
  public enum Note {
    NONE,
    /** The form was sent without a name. */
    NO_NAME,
    /** No option was chosen. */
    NO_OPTION,
    /** The option that was chosen holds no more; another one of the quote does. */
    OPTION_OVER,
    NO_REASON,
    NO_QUESTION,
    /** We know why it came to nothing. */
    TOLD,
    /** A colleague will answer. */
    ASKED,
    /** A colleague will send a new price. */
    PRICE_ASKED;

    /** Whether something is to be corrected. */
    public boolean wrong() {
      return this != NONE && this != TOLD && this != ASKED && this != PRICE_ASKED;
    }
  }

  public GivenQuote quote() {
    return standing.quote();
  }

  public List<LostReason> reasons() {
    return List.of(LostReason.values());
  }

  /** As the letter letters them. */
  public String letter(int option) {
    return Offer.letter(option);
  }
}
