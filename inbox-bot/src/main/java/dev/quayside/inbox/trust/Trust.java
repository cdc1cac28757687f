package dev.quayside.inbox.trust;

import dev.quayside.rates.told.Told;
import java.util.Optional;

/** How far it is believed that a mail comes from the one who stands in its From. */
public sealed interface Trust {

  /** Somebody we know, and our mail server proved it (dmarc=pass, RFC 7489). */
  record Verified() implements Trust {}

  /**
   * Somebody we know, taken at his word: nobody was named whose word about senders we could read.
   */
  record AtHisWord() implements Trust {}

  /** Somebody we know, or another under his name: nothing proves it, nothing speaks against it. */
  record Unverified(Told why) implements Trust {}

  /** Somebody else wrote under the address of somebody we know, or under ours (dmarc=fail). */
  record Spoofed(Told why) implements Trust {}

  /** A stranger who looks like somebody we know. */
  record Lookalike(Told why) implements Trust {}

  /** A stranger. */
  record Unknown() implements Trust {}

  /** What is meant for this sender alone may be sent to his registered address. */
  default boolean suffices() {
    return switch (this) {
      case Verified _, AtHisWord _ -> true;
      case Unverified _, Spoofed _, Lookalike _, Unknown _ -> false;
    };
  }

  /** He may be heard in a conversation that his address belongs to. */
  default boolean mayJoin() {
    return switch (this) {
      case Verified _, AtHisWord _, Unverified _, Unknown _ -> true;
      case Spoofed _, Lookalike _ -> false;
    };
  }

  /** What somebody should look at before he trusts this mail. */
  default Optional<Told> warning() {
    return switch (this) {
      case Spoofed(Told why) -> Optional.of(Told.of("forged sender: %s", "发件人系伪造：%s", why));
      case Lookalike(Told why) ->
          Optional.of(Told.of("sender looks like somebody else: %s", "发件人形似他人：%s", why));
      case Verified _, AtHisWord _, Unverified _, Unknown _ -> Optional.empty();
    };
  }
}
