package dev.quayside.notifier.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a mail server means that has no room or no more turns: it says so with a refusal "for good",
 * though it is over when somebody has made room, or with the next day.
 */
final class Full {

  /** RFC 3463, X.2.2: mailbox full. */
  private static final String MAILBOX = ".2.2 ";

  /** Each as its house words it: Google, Microsoft, NetEase, Tencent. */
  private static final List<String> ENOUGH_FOR_TODAY =
      List.of(
          "5.4.5", // Google: daily user sending limit exceeded
          "5.1.90", // Microsoft: daily limit for message recipients
          "5.2.121", // Microsoft: recipient's hourly limit from one sender
          "sending limit exceeded",
          "quota exceeded for sending",
          "storedrv.submission", // Microsoft: our own box is too full to send
          "mi:sfq",
          "frequency limited",
          "发信频率",
          "发信数量");

  private Full() {}

  /** What became of a letter to a customer whose box has no room. */
  static Optional<Posting> recipient(String said) {
    return isMailbox(said)
        ? Optional.of(
            new Posting.NotNow(
                "The customer's mailbox is full; it is tried again for five days. " + said))
        : Optional.empty();
  }

  /** What became of a letter where the box it leaves by has no room or no more turns. */
  static Optional<Posting> ourselves(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    if (ENOUGH_FOR_TODAY.stream().anyMatch(lower::contains)) {
      return Optional.of(
          new Posting.Closed(
              "The mail house takes no more from this box for now; letters wait. " + said));
    }
    return isMailbox(said)
        ? Optional.of(
            new Posting.NotNow(
                "A mailbox is full, the customer's or our own; it is tried again. " + said))
        : Optional.empty();
  }

  /** "552 5.2.2 …" or "452-4.2.2 …": at the head, for further on stands whatever they like. */
  private static boolean isMailbox(String said) {
    int at = said.indexOf(MAILBOX);
    return at > 0 && at < 40 && "45".indexOf(said.charAt(at - 1)) >= 0;
  }
}
