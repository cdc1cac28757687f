package dev.quayside.db.quote;

import java.time.Instant;
import org.hibernate.StatelessSession;

/**
 * Versions of quotes in letters that have not left: given to nobody, and nobody may accept them.
 */
public final class UnsentVersions {

  private static final String THIS_ONE =
      " where version = :version and quoteId = (select id from QuoteRow where number = :number)";

  private final StatelessSession session;

  public UnsentVersions(StatelessSession session) {
    this.session = session;
  }

  /** What is in a letter that waits for sales is given to nobody until it leaves. */
  public void keepBack(String number, int version) {
    session
        .createMutationQuery("update QuoteVersionRow set unsent = true" + THIS_ONE)
        .setParameter("version", version)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** The letter leaves: from now on it is given. */
  public void release(String number, int version, Instant now) {
    session
        .createMutationQuery("update QuoteVersionRow set unsent = false, givenAt = :now" + THIS_ONE)
        .setParameter("now", now)
        .setParameter("version", version)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** What was made of a version in a letter that never left, nobody has seen. */
  void forget(String number, int version) {
    session
        .createMutationQuery(
            """
            delete from QuoteVersionRow where version > :version and unsent = true
              and quoteId = (select id from QuoteRow where number = :number)\
            """)
        .setParameter("version", version)
        .setParameter("number", number)
        .executeUpdate();
  }
}
