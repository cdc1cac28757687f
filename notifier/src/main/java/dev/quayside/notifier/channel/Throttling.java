package dev.quayside.notifier.channel;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells from a mail server's refusal that the whole mailbox sends too fast, which is no fault of
 * the letter. Servers say so with 4yz, 5yz and 421 alike; what tells it are their words.
 */
final class Throttling {

  /** Enhanced status codes and words of Microsoft 365, Gmail, NetEase, Tencent and Exchange. */
  private static final List<String> TOO_FAST =
      List.of(
          "4.7.28",
          "rate limit",
          "ratelimit",
          "message rate",
          "submission rate",
          "relay limit exceeded",
          "sending limit",
          "sender thread limit",
          "concurrent connection",
          "too many messages",
          "too many mails",
          "too many emails",
          "throttl",
          "frequency limit",
          "发信频率",
          "mi:sfq",
          "mi:dmc",
          "mi:cel",
          "rp:qrc",
          "rp:cel");

  /** The day's letters are used up. */
  private static final List<String> ENOUGH_FOR_TODAY =
      List.of(
          "5.4.5",
          "5.1.90",
          "daily user sending",
          "daily limit",
          "daily sending",
          "submissionquotaexceeded",
          "quota exceeded for sending",
          "发信数量",
          "rp:trc");

  /** It is the reader's box that gets too much. */
  private static final List<String> THE_READERS =
      List.of("you are trying to contact", "recipient is receiving", "mailbox full");

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private Throttling() {}

  /** How long nothing should be sent the first time; empty where the refusal is no such thing. */
  static Optional<Duration> rest(String said) {
    String words = said.toLowerCase(Locale.ROOT);
    if (THE_READERS.stream().anyMatch(words::contains)) {
      return Optional.empty();
    }
    if (ENOUGH_FOR_TODAY.stream().anyMatch(words::contains)) {
      return Optional.of(AN_HOUR);
    }
    return TOO_FAST.stream().anyMatch(words::contains) ? Optional.of(A_MINUTE) : Optional.empty();
  }
}
