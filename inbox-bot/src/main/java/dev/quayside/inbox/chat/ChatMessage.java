package dev.quayside.inbox.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * What WeCom hands out of one of our accounts.
 *
 * @param msgid WeCom's, by which it is known again
 * @param person who writes or is written to: WeCom's external_userid; "" where it names nobody
 */
public record ChatMessage(String msgid, String person, Instant sentAt, Said said) {

  /** What kind of thing it is. */
  public sealed interface Said {

    /** He writes, follows a link or has chosen from a menu. */
    record Words(String text) implements Said {}

    /**
     * He sends a picture, a file, his voice or a film.
     *
     * @param kind as WeCom calls it
     * @param media by which it can be fetched, for three days
     */
    record Enclosed(String kind, String media) implements Said {}

    /**
     * He sends what no machine of ours reads: where he is, a card, a mini program, something new.
     *
     * @param json as it came
     */
    record Strange(String kind, String json) implements Said {}

    /**
     * He has come in, by whatever link.
     *
     * @param scene where he came from, as WeCom calls it
     * @param link what his link says of him; "" where it says nothing
     */
    record Entered(String scene, String link) implements Said {

      /** Without the link, which must not get into a log. */
      @Override
      public String toString() {
        return "came in from " + scene;
      }
    }

    /**
     * Something happened that nobody waits for an answer to: a colleague wrote.
     *
     * @param kind as WeCom calls it
     * @param failed which message of ours did not reach him
     */
    record Happened(String kind, String json, Optional<String> failed) implements Said {}
  }
}
