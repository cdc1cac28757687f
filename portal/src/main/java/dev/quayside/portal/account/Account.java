package dev.quayside.portal.account;

import dev.quayside.db.user.OpenSession;
import java.util.List;

/** Where somebody is signed in, and what became of the password he has just typed. */
public record Account(List<OpenSession> sessions, Typed typed) {

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
    TOO_OFTEN
  }
}
