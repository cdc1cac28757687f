package dev.quayside.db.sheet;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.message.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Sheets that were handed in at the desk and wait there to be looked at. */
public final class SheetDraftStore {

  /** What nobody has published by then is handed in again. */
  private static final Duration LIFE = Duration.ofDays(3);

  private static final int MOST_LISTED = 20;

  private record Said(Map<String, String> answers) {}

  private final StatelessSession session;

  public SheetDraftStore(StatelessSession session) {
    this.session = session;
  }

  /** Hands back the number it is found by; what is too old goes. */
  public long add(String file, Bytes content, long user, Instant now) {
    session
        .createNativeMutationQuery("delete from sheet_draft where handed_in_at < :old")
        .setParameter("old", now.minus(LIFE))
        .executeUpdate();
    return session
        .createNativeQuery(
            """
            insert into sheet_draft (file, content, answers, user_id, handed_in_at)
            values (:file, :content, cast(:answers as jsonb), :user, :now) returning id\
            """,
            Long.class)
        .setParameter("file", file)
        .setParameter("content", content.toArray())
        .setParameter("answers", FactJson.write(new Said(Map.of())))
        .setParameter("user", user)
        .setParameter("now", now)
        .getSingleResult();
  }

  public Optional<SheetDraft> find(long id) {
    return session
        .createNativeQuery(
            "select id, file, cast(answers as text), handed_in_at from sheet_draft where id = :id",
            Object[].class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(SheetDraftStore::draft);
  }

  /** The file itself, up to 20 MB. */
  public Optional<Bytes> content(long id) {
    return session
        .createNativeQuery("select content from sheet_draft where id = :id", byte[].class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(Bytes::of);
  }

  /** The newest first. */
  public List<SheetDraft> all() {
    return session
        .createNativeQuery(
            "select id, file, cast(answers as text), handed_in_at from sheet_draft"
                + " order by id desc limit "
                + MOST_LISTED,
            Object[].class)
        .getResultStream()
        .map(SheetDraftStore::draft)
        .toList();
  }

  /** Takes down what was answered so far, in the place of what was answered before. */
  public void answer(long id, Map<String, String> answers) {
    session
        .createNativeMutationQuery(
            "update sheet_draft set answers = cast(:answers as jsonb) where id = :id")
        .setParameter("answers", FactJson.write(new Said(new LinkedHashMap<>(answers))))
        .setParameter("id", id)
        .executeUpdate();
  }

  public void drop(long id) {
    session
        .createNativeMutationQuery("delete from sheet_draft where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private static SheetDraft draft(Object[] row) {
    return new SheetDraft(
        (Long) row[0],
        (String) row[1],
        FactJson.read((String) row[2], Said.class).answers(),
        (Instant) row[3]);
  }
}
