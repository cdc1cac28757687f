package dev.quayside.portal.account;

import dev.quayside.db.user.OpenSession;
import java.util.List;

/**
 * Where somebody is signed in, and what became of the password he has just typed.
 *
 * @param password whether he has one; else he signs in by mailed links alone
 */
public record Account(List<OpenSession> sessions, boolean password, Typed typed) {

  public Account {
    sessions = List.copyOf(sessions);
  }

  /** What became of it. */
  public enum Typed {
    NOTHING,
    CHANGED,
    WRONG,
    UNFIT,
    DIFFERENT,
    /** It is his first one, and he has been signed in for too long to choose it. */
    STALE,
    TOO_OFTEN
  }
}
