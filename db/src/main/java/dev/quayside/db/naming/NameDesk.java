package dev.quayside.db.naming;

import dev.quayside.db.wake.Topic;
import dev.quayside.rates.place.HouseName;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Decides about names, each once and by name; of two who decide at the same moment the second is
 * told of the first. What holds changes what all other names would do, so that those are tried
 * anew.
 */
public final class NameDesk {

  private final StatelessSession session;

  public NameDesk(StatelessSession session) {
    this.session = session;
  }

  /**
   * The bot reads by it from the next mail on.
   *
   * @param seen the number of the trial whose gains and harms he saw
   */
  public Deciding approve(long id, int seen, String by, String reason, Instant now) {
    // Two names for one word cannot both be let at the same moment.
    session
        .createNativeMutationQuery("lock table place_name in share row exclusive mode")
        .executeUpdate();
    return waiting(
        id,
        row -> {
          if (row.trial() != seen || row.still()) {
            return new Deciding.NotSeen();
          }
          Optional<HouseName> taken = taken(id);
          if (taken.isPresent()) {
            return new Deciding.Taken(taken.get());
          }
          decide(id, true, by, reason, now);
          tryOthersAgain(now);
          return new Deciding.Done();
        });
  }

  /** It shall not be read so; no correction proposes it any more by itself. */
  public Deciding refuse(long id, String by, String reason, Instant now) {
    return waiting(
        id,
        _ -> {
          decide(id, false, by, reason, now);
          return new Deciding.Done();
        });
  }

  /** From the next mail on the bot no longer reads by it. */
  public Deciding end(long id, String by, String reason, Instant now) {
    Optional<Row> row = hold(id);
    if (row.isEmpty() || !Boolean.TRUE.equals(row.get().approved())) {
      return new Deciding.NoSuchName();
    }
    if (!row.get().endedBy().isEmpty()) {
      return new Deciding.DecidedBefore(row.get().endedBy());
    }
    session
        .createNativeMutationQuery(
            "update place_name set ended_by = :by, ended_at = :now, end_reason = :reason"
                + " where id = :id")
        .setParameter("by", by)
        .setParameter("now", now)
        .setParameter("reason", reason)
        .setParameter("id", id)
        .executeUpdate();
    tryOthersAgain(now);
    return new Deciding.Done();
  }

  private record Row(
      @Nullable Boolean approved, String decidedBy, String endedBy, int trial, boolean still) {}

  private interface Decision {
    Deciding of(Row row);
  }

  private Deciding waiting(long id, Decision decision) {
    Optional<Row> row = hold(id);
    if (row.isEmpty()) {
      return new Deciding.NoSuchName();
    }
    if (row.get().approved() != null) {
      return new Deciding.DecidedBefore(row.get().decidedBy());
    }
    return row.get().endedBy().isEmpty()
        ? decision.of(row.get())
        : new Deciding.DecidedBefore(row.get().endedBy());
  }

  private Optional<Row> hold(long id) {
    return session
        .createNativeQuery(
            """
            select approved, decided_by as decided, ended_by as ended, trial,
              try_at is not null as still
            from place_name where id = :id for update\
            """,
            Object[].class)
        .addScalar("approved", Boolean.class)
        .addScalar("decided", String.class)
        .addScalar("ended", String.class)
        .addScalar("trial", Integer.class)
        .addScalar("still", Boolean.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(row ->
            new Row(
                (Boolean) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                (Boolean) row[4]));
  }

  /** A name that holds for the same word and way, and another place. */
  private Optional<HouseName> taken(long id) {
    return session
        .createNativeQuery(
            """
            select held.name, held.place, held.kind from place_name held
            join place_name mine on mine.key = held.key and mine.kind = held.kind
            where mine.id = :id and held.approved and held.ended_at is null\
            """,
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> NameReading.name(row, 0))
        .findFirst();
  }

  private void decide(long id, boolean approved, String by, String reason, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update place_name set approved = :approved, decided_by = :by, decided_at = :now,
              reason = :reason, try_at = null
            where id = :id\
            """)
        .setParameter("approved", approved)
        .setParameter("by", by)
        .setParameter("now", now)
        .setParameter("reason", reason)
        .setParameter("id", id)
        .executeUpdate();
  }

  private void tryOthersAgain(Instant now) {
    session
        .createNativeMutationQuery(
            "update place_name set try_at = :now, tries = 0"
                + " where approved is null and ended_at is null")
        .setParameter("now", now)
        .executeUpdate();
    Topic.FILES.ring(session);
  }
}
