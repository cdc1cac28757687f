package dev.quayside.notifier.archive;

/**
 * Where a copy of every letter lies. The mail server takes a letter for the customer and for this
 * box at once, so what lies here is with the customer, and what does not is not.
 */
@FunctionalInterface
public interface Archive {

  /** What is known about one letter. */
  sealed interface Answer {

    /** It went out. */
    record Sent() implements Answer {}

    /** No copy of it is here. */
    record NotHere() implements Answer {}

    /**
     * The box could not be looked into.
     *
     * @param reason for the desk
     */
    record Silent(String reason) implements Answer {}
  }

  /**
   * Looks for a letter.
   *
   * @param messageId its Message-ID with angle brackets
   */
  Answer ask(String messageId);
}
