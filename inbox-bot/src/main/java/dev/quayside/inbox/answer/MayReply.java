package dev.quayside.inbox.answer;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the robot may write to the sender at all. A robot that answers a robot never stops, so
 * whatever looks like one gets no answer (RFC 3834, section 2); a person sees it all the same.
 *
 * @param ownAddresses what we send from: an own mail that comes back is never answered
 */
public record MayReply(Set<String> ownAddresses) {

  /** Nobody asks for so many prices by hand in an hour. */
  private static final int MOST_ANSWERS_AN_HOUR = 20;

  private static final List<String> MACHINES =
      List.of(
          "mailer-daemon",
          "postmaster",
          "noreply",
          "no-reply",
          "no_reply",
          "donotreply",
          "do-not-reply",
          "bounce",
          "bounces",
          "notification",
          "notifications");

  public MayReply {
    ownAddresses = Set.copyOf(ownAddresses);
  }

  /**
   * Why the sender gets no answer; empty where he may.
   *
   * @param answersThisHour how many he was given in the last hour
   */
  public Optional<String> whyNot(Message message, Intent intent, long answersThisHour) {
    if (intent == Intent.AUTO_REPLY || intent == Intent.BOUNCE) {
      return Optional.of("a machine wrote it: " + intent.word());
    }
    if (message.signs().automatic() || message.signs().deliveryReport()) {
      return Optional.of("its headers say that a machine wrote it");
    }
    if (message.signs().bulk()) {
      return Optional.of("it was sent to many");
    }
    if (message.from().isEmpty()) {
      return Optional.of("it has no sender");
    }
    String address = message.from().map(Correspondent::address).orElseThrow();
    if (ownAddresses.contains(address)) {
      return Optional.of("it is our own");
    }
    if (MACHINES.contains(localPart(address))) {
      return Optional.of("nobody reads mail at " + address);
    }
    if (answersThisHour >= MOST_ANSWERS_AN_HOUR) {
      return Optional.of(
          "%s was given %d answers within an hour".formatted(address, answersThisHour));
    }
    return Optional.empty();
  }

  private static String localPart(String address) {
    return address.substring(0, Math.max(address.lastIndexOf('@'), 0)).toLowerCase(Locale.ROOT);
  }
}
