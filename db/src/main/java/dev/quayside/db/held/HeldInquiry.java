package dev.quayside.db.held;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An inquiry that could be answered at once if somebody approved it.
 *
 * @param inquiry its number
 * @param who the customer, or the writer's name or address where he is not registered
 * @param decidedBy who approved or declined it; "" while it waits
 * @param change why an approved quote was not sent
 * @param quotes what is held, by request
 */
public record HeldInquiry(
    long inquiry,
    String subject,
    String who,
    Instant heldAt,
    State state,
    String decidedBy,
    Optional<Instant> decidedAt,
    Change change,
    List<HeldQuote> quotes) {

  /** How far it has come. */
  public enum State {
    WAITING,
    /** The bot is about to price it again and send it. */
    APPROVED,
    DECLINED,
    SENT,
    /** It was approved, and was another quote by then. */
    OVERTAKEN
  }

  /** What was found when an approved quote was priced again. */
  public enum Change {
    NONE,
    /** It is still below the floor, at another price: it waits for another approval. */
    PRICE,
    /** It can no longer be booked. */
    EXPIRED,
    /** Another rate, or another rule, lets it be offered without anybody's consent. */
    NOT_HELD,
    NO_RATE,
    /** It could not be priced at all, for a fault of ours. */
    FAILED
  }

  public HeldInquiry {
    quotes = List.copyOf(quotes);
  }

  /** How many of the prices that were asked for are held. */
  public long requests() {
    return quotes.stream().map(HeldQuote::nth).distinct().count();
  }
}
