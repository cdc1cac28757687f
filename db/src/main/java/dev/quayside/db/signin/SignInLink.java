package dev.quayside.db.signin;

import dev.quayside.db.user.User;

/** How a link that somebody opens stands. */
public sealed interface SignInLink {

  /**
   * It lets him in.
   *
   * @param next the page he wanted to see; may be empty
   */
  record Open(User user, String next) implements SignInLink {}

  /** It would let somebody in, but in the browser that asked for it. */
  record Elsewhere() implements SignInLink {}

  /** It was used, its time is over, or it never was one. */
  record Gone() implements SignInLink {}
}
