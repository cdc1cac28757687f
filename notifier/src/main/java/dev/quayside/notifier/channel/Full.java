package dev.quayside.notifier.channel;

import java.util.Locale;
import java.util.Optional;

/**
 * What a mail server means that has no room: it says so with a refusal "for good", though it is
 * over when somebody has made room, or with the next hour.
 */
final class Full {

  /** RFC 3463, X.2.2: mailbox full. */
  private static final String MAILBOX = ".2.2 ";

  /** Microsoft: the reader's box takes no more from one sender this hour. */
  private static final String ENOUGH_FROM_US = "5.2.121";

  /** Microsoft: our own box is too full to send. */
  private static final String OUR_OWN = "storedrv.submission";

  private Full() {}

  /** What became of a letter to a customer whose box has no room. */
  static Optional<Posting> recipient(String said) {
    if (said.contains(ENOUGH_FROM_US)) {
      return Optional.of(
          new Posting.NotNow(
              "The customer's mailbox takes no more from us for now; it is tried again. " + said));
    }
    return isMailbox(said)
        ? Optional.of(
            new Posting.NotNow(
                "The customer's mailbox is full; it is tried again for five days. " + said))
        : Optional.empty();
  }

  /** What became of a letter where the box it leaves by has no room. */
  static Optional<Posting> ourselves(String said) {
    if (said.toLowerCase(Locale.ROOT).contains(OUR_OWN)) {
      return Optional.of(
          new Posting.Closed(
              "Our own mailbox is too full to send; letters wait until there is room. " + said));
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
