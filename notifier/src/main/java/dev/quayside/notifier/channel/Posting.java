package dev.quayside.notifier.channel;

import java.time.Duration;

/** What became of a letter that was handed to a channel. */
public sealed interface Posting {

  /** The channel has taken it and is answerable for it from now on. */
  record Sent() implements Posting {}

  /**
   * Not now; the same letter may be taken later.
   *
   * @param reason for the desk
   */
  record NotNow(String reason) implements Posting {}

  /** Nothing can be sent at present, neither this letter nor another. */
  record Closed(String reason) implements Posting {}

  /**
   * Not now, and no other letter either: the provider finds that our mailbox sends too fast.
   *
   * @param reason for the desk
   * @param rest how long to send nothing, the first time it says so
   */
  record Throttled(String reason, Duration rest) implements Posting {}

  /**
   * The line broke while the letter was handed over: it may have been taken or not.
   *
   * @param reason for the desk
   */
  record Unknown(String reason) implements Posting {}

  /**
   * The customer would get it, but our archive box was refused; so far nobody was sent anything.
   */
  record CopyRefused(String reason) implements Posting {}

  /** Never: this letter will not be taken, however often it is tried. */
  record Refused(String reason) implements Posting {}
}
