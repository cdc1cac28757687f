package dev.quayside.inbox.mailbox;

import java.util.function.Supplier;

/** What a mailbox is opened with; neither may get into a log. */
public sealed interface Login {

  /** A word that does not change. */
  record Password(String word) implements Login {
    @Override
    public String toString() {
      return "(hidden)";
    }
  }

  /**
   * A token that ends by itself (OAuth 2.0), by SASL XOAUTH2.
   *
   * @param current one that is good now
   * @param refused tells that the one handed out last was not
   */
  record Token(Supplier<String> current, Runnable refused) implements Login {}

  /** What is said at the door this time. */
  default String secret() {
    return switch (this) {
      case Password(String word) -> word;
      case Token(var current, _) -> current.get();
    };
  }

  /** Nothing is to be done about a password but to tell. */
  default void wasRefused() {
    if (this instanceof Token(_, Runnable refused)) {
      refused.run();
    }
  }
}
