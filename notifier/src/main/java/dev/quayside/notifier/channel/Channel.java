package dev.quayside.notifier.channel;

import dev.quayside.notifier.letter.Letter;

/** A way out to customers. Not being able to send is an outcome, not an exception. */
public interface Channel extends AutoCloseable {

  /** Sends it, and a copy of it in the same breath to our archive where there is one. */
  Posting send(Letter letter);

  /** Sends it to the customer alone. */
  Posting sendUncopied(Letter letter);

  /** Whether {@link #send} copies letters into an archive. */
  boolean copies();

  /** Does everything with a letter but send it. */
  void rehearse(Letter letter);

  @Override
  void close();
}
