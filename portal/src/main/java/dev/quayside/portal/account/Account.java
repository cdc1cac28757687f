package dev.quayside.portal.account;

import dev.quayside.db.signin.ElsewhereStore;
import dev.quayside.db.tie.TieStore;
import dev.quayside.db.user.OpenSession;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody is signed in, and what became of what he has just typed.
 *
 * @param password whether he has one; else he signs in by mailed links alone
 * @param elsewhere the accounts of other houses by which he signs in
 * @param wishes what he is told of, when not, and by which clock
 * @param chats how he comes into the chat as himself; empty for who is nobody's contact
 */
public record Account(
    List<OpenSession> sessions,
    boolean password,
    List<ElsewhereStore.Account> elsewhere,
    WishForm wishes,
    Optional<Chats> chats,
    Typed typed) {

  public Account {
    sessions = List.copyOf(sessions);
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * His chats with us.
   *
   * @param link his own, for an hour
   * @param accounts from which he writes
   */
  public record Chats(String link, List<TieStore.Account> accounts) {
    public Chats {
      accounts = List.copyOf(accounts);
    }
  }

  /** Whether it did what he wanted. */
  public boolean good() {
    return typed == Typed.CHANGED || typed == Typed.KEPT;
  }

  /** What became of it. */
  public enum Typed {
    NOTHING,
    CHANGED,
    WRONG,
    UNFIT,
    /** It is one of those that are tried first. */
    COMMON,
    DIFFERENT,
    /** It is his first one, and he has been signed in for too long to choose it. */
    STALE,
    TOO_OFTEN,
    /** His wishes are. */
    KEPT,
    /** His quiet hours are none. */
    NO_HOURS
  }
}
