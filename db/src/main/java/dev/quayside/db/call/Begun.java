package dev.quayside.db.call;

/** What is known of a call that carries an idempotency key. */
public sealed interface Begun {

  /** It was never seen: do it, and say what it came to. */
  record First() implements Begun {}

  /**
   * It was done before.
   *
   * @param answer as JSON
   */
  record Done(int status, String answer) implements Begun {}

  /** It is being done just now, or whoever did it did not come back. */
  record UnderWay() implements Begun {}

  /** The key came with another call. */
  record AnotherCall() implements Begun {}
}
