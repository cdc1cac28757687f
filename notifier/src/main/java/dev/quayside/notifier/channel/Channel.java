package dev.quayside.notifier.channel;

import dev.quayside.notifier.letter.Letter;

/** A way out to customers. Not being able to send is an outcome, not an exception. */
public interface Channel extends AutoCloseable {

  Posting send(Letter letter);

  /** Does everything with a letter but send it. */
  void rehearse(Letter letter);

  @Override
  void close();
}
