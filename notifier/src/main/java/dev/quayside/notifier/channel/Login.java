package dev.quayside.notifier.channel;

import java.util.function.Supplier;

/** How a mail server is told who we are; what proves it may not get into a log. */
public sealed interface Login {

  /** The server trusts this machine and asks nothing. */
  record Nobody() implements Login {}

  /** By a word that does not change. */
  record Password(String user, String word) implements Login {
    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * By a token that ends by itself (OAuth 2.0), with SASL XOAUTH2.
   *
   * @param current one that is good now
   * @param refused tells that the one handed out last was not
   */
  record Token(String user, Supplier<String> current, Runnable refused) implements Login {
    @Override
    public String toString() {
      return user;
    }
  }

  /** By this password, or as nobody where there is no user. */
  static Login of(String user, String password) {
    return user.isEmpty() ? new Nobody() : new Password(user, password);
  }

  /** What is shown of it; "" for nobody. */
  default String name() {
    return switch (this) {
      case Nobody _ -> "";
      case Password(String user, _) -> user;
      case Token(String user, _, _) -> user;
    };
  }

  /** What is said at the door this time; "" for nobody. */
  default String secret() {
    return switch (this) {
      case Nobody _ -> "";
      case Password(_, String word) -> word;
      case Token(_, var current, _) -> current.get();
    };
  }

  /** Nothing is to be done about a password but to tell. */
  default void wasRefused() {
    if (this instanceof Token(_, _, Runnable refused)) {
      refused.run();
    }
  }
}
