package dev.quayside.inbox.chat;

import dev.quayside.db.message.Bytes;
import java.time.Duration;
import java.util.List;

/** WeCom, as far as it is asked what customers wrote. Not being told is an outcome. */
public interface ChatHouse {

  /** What came of asking. */
  sealed interface Pulled {

    /**
     * What was written since.
     *
     * @param next from where to ask the next time
     * @param more whether there is more already
     */
    record Page(List<ChatMessage> messages, String next, boolean more) implements Pulled {
      public Page {
        messages = List.copyOf(messages);
      }
    }

    /**
     * Nobody can say at present.
     *
     * @param rest how long not to ask
     */
    record NotNow(String why, Duration rest) implements Pulled {}

    /** WeCom does not let us; says what a person has to do. */
    record Refused(String why) implements Pulled {}
  }

  /** What came of fetching a file. */
  sealed interface Media {

    /**
     * Here it is.
     *
     * @param name "" where it has none
     * @param type such as image/jpeg
     */
    record Here(String name, String type, Bytes content) implements Media {}

    /** It cannot be had any more, or is too large. */
    record Gone(String why) implements Media {}

    /** Not at present. */
    record NotNow(String why, Duration rest) implements Media {}
  }

  /**
   * Asks what was written to an account.
   *
   * @param cursor where we had got to; "" for all there is, which is three days
   * @param token that of a knock; "" without one
   */
  Pulled pull(String account, String cursor, String token);

  Media fetch(String media);
}
