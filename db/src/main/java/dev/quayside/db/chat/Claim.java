package dev.quayside.db.chat;

import dev.quayside.rates.told.Told;
import java.util.Set;

/** Whether a letter may leave by chat now. WeCom lets us write five messages after each of his. */
public sealed interface Claim {

  /**
   * It may.
   *
   * @param sent which of its messages have left before
   */
  record Go(ChatPerson to, Set<String> sent) implements Claim {
    public Go {
      sent = Set.copyOf(sent);
    }
  }

  /** He has to write first, or somebody reaches him another way. */
  record Over(Told why) implements Claim {}

  /** Nobody ever wrote to us from there. */
  record Nobody() implements Claim {}
}
