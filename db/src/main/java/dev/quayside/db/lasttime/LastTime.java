package dev.quayside.db.lasttime;

import dev.quayside.rates.quote.RateRequest;
import java.time.Instant;
import java.util.Optional;

/** What a customer may mean by "last time": something that one of his people asked for before. */
public sealed interface LastTime {

  /** Who asked, by his address. */
  String sender();

  /** When it was quoted, or handed to sales. */
  Instant at();

  /**
   * It was quoted.
   *
   * @param number such as Q1001
   * @param conversation in which it was asked for
   * @param taken when he accepted it
   * @param request as it was priced last
   */
  record Quoted(
      String number,
      long conversation,
      String sender,
      Instant at,
      Optional<Instant> taken,
      RateRequest request)
      implements LastTime {

    /** When it was last spoken of, as far as the book knows. */
    public Instant latest() {
      return taken.orElse(at);
    }
  }

  /** Sales had it, and what they answered is not in the book. */
  record ByHand(String sender, Instant at) implements LastTime {}
}
