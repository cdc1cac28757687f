package dev.quayside.db.signin;

import dev.quayside.db.secret.Token;
import dev.quayside.db.user.User;
import java.time.Instant;

/** A letter with a link in it that is to be mailed. */
public sealed interface LinkLetter {

  long id();

  /** What opens it; it stands in the letter and nowhere else. */
  Token token();

  /** From then on it opens nothing. */
  Instant until();

  /** A customer's user signs in by it. */
  record ToSignIn(long id, User to, Token token, Instant until) implements LinkLetter {}

  /** Somebody is asked to join his colleagues. */
  record ToInvited(long id, Invitation to, Token token, Instant until) implements LinkLetter {}
}
