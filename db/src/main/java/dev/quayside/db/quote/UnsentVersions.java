package dev.quayside.db.quote;

import dev.quayside.db.quote.VersionFile.NewVersion;
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

  /**
   * What stands in a letter that waits comes to another price by now: the version says that in its
   * place, and is given to nobody still.
   *
   * @param inquiry the mail which it answers
   */
  public void priceAgain(GivenQuote unsent, long inquiry, PricedOffer priced, Instant now) {
    long quote =
        session
            .createSelectionQuery("select id from QuoteRow where number = :number", Long.class)
            .setParameter("number", unsent.number())
            .getSingleResult();
    forget(unsent.number(), unsent.version() - 1);
    new VersionFile(session)
        .add(
            new NewVersion(
                quote,
                unsent.number(),
                unsent.version(),
                inquiry,
                unsent.customer(),
                unsent.language()),
            priced,
            now);
    keepBack(unsent.number(), unsent.version());
  }

  /**
   * What was made of a version in a letter that never left, nobody has seen; nor its paper, should
   * it have been drawn before the letter was kept back.
   */
  void forget(String number, int version) {
    session
        .createNativeMutationQuery(
            """
            delete from document d using quote q, quote_version v
            where q.number = :number and d.quote_id = q.id and v.quote_id = q.id
              and v.version = d.version and v.version > :version and v.unsent\
            """)
        .setParameter("version", version)
        .setParameter("number", number)
        .executeUpdate();
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
