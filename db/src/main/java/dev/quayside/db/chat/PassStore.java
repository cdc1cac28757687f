package dev.quayside.db.chat;

import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The pass that WeCom gives for calls: one for all instances, fetched by one at a time. */
public final class PassStore {

  private final StatelessSession session;

  public PassStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * A pass and its end.
   *
   * @param word sealed: who reads the book alone cannot use it
   */
  public record Pass(String word, Instant endsAt) {

    /** Without the word, which must not get into a log. */
    @Override
    public String toString() {
      return "a pass until " + endsAt;
    }
  }

  /** The one that was given last. */
  public Optional<Pass> of(String corp) {
    return read(corp, "");
  }

  /** The same, while every other who wants to fetch a new one waits for this transaction's end. */
  public Optional<Pass> held(String corp) {
    session
        .createNativeMutationQuery(
            """
            insert into chat_pass (corp, word, ends_at) values (:corp, '', to_timestamp(0))
            on conflict do nothing\
            """)
        .setParameter("corp", corp)
        .executeUpdate();
    return read(corp, " for update");
  }

  private Optional<Pass> read(String corp, String held) {
    return session
        .createNativeQuery(
            "select word, ends_at from chat_pass where corp = :corp" + held, Object[].class)
        .addScalar("word", String.class)
        .addScalar("ends_at", Instant.class)
        .setParameter("corp", corp)
        .uniqueResultOptional()
        .map(row -> new Pass((String) row[0], (Instant) row[1]));
  }

  public void keep(String corp, Pass pass) {
    session
        .createNativeMutationQuery(
            "update chat_pass set word = :word, ends_at = :ends where corp = :corp")
        .setParameter("word", pass.word())
        .setParameter("ends", pass.endsAt())
        .setParameter("corp", corp)
        .executeUpdate();
  }

  /** WeCom did not want this one any more. */
  public void refused(String corp, String word) {
    session
        .createNativeMutationQuery(
            "update chat_pass set ends_at = to_timestamp(0) where corp = :corp and word = :word")
        .setParameter("corp", corp)
        .setParameter("word", word)
        .executeUpdate();
  }
}
