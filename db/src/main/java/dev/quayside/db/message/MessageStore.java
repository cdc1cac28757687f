package dev.quayside.db.message;

import dev.quayside.db.wake.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Raw mails: taken in once each, dealt with once each, never thrown away. */
public final class MessageStore {

  public static final List<Class<?>> ROWS = List.of(MessageRow.class);

  /** What is due later than any lease ends was written before a clock was set back. */
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(50);

  private final StatelessSession session;
  private final Line line;

  public MessageStore(StatelessSession session) {
    this.session = session;
    this.line = new Line(session);
  }

  /** Takes in a mail of which nothing is known that others belong behind. */
  public boolean takeIn(RawMail mail, Instant now) {
    return takeIn(mail, Slip.BLANK, now);
  }

  /** False when the same content was taken in before: a mail may be delivered more than once. */
  public boolean takeIn(RawMail mail, Slip slip, Instant now) {
    int taken =
        session
            .createNativeMutationQuery(
                """
                insert into message (digest, mailbox, box, uid_validity, uid, raw, taken_in_at,
                                     due_at, thread_id, line, arrived_at)
                values (:digest, :mailbox, :box, cast(:validity as bigint), cast(:uid as bigint),
                        :raw, :now, :now, :thread, :line, cast(:arrived as timestamptz))
                on conflict (digest) do nothing\
                """)
            .setParameter("digest", mail.digest())
            .setParameter("mailbox", mail.mailbox())
            .setParameter("box", mail.box())
            .setParameter(
                "validity",
                mail.position().map(RawMail.Position::uidValidity).orElse(null),
                Long.class)
            .setParameter(
                "uid", mail.position().map(RawMail.Position::uid).orElse(null), Long.class)
            .setParameter("raw", mail.raw().toArray())
            .setParameter("now", now)
            .setParameter("thread", slip.id().orElse(null), String.class)
            .setParameter("line", line.of(slip, mail.digest()))
            .setParameter("arrived", slip.arrivedAt().orElse(null), Instant.class)
            .executeUpdate();
    if (taken == 1) {
      Topic.MESSAGES.ring(session);
    }
    return taken == 1;
  }

  /** Whether a content with this digest was taken in. */
  public boolean has(String digest) {
    return session
        .createSelectionQuery("select id from MessageRow where digest = :digest", Long.class)
        .setParameter("digest", digest)
        .uniqueResultOptional()
        .isPresent();
  }

  /** Takes in the head of a mail that nobody but a person can deal with. */
  public void setAside(RawMail mail, String reason, Instant now) {
    if (takeIn(mail, now)) {
      session
          .createMutationQuery(
              """
              update MessageRow set parkedAt = :now, parkReason = :reason, headOnly = true
              where digest = :digest\
              """)
          .setParameter("now", now)
          .setParameter("reason", reason)
          .setParameter("digest", mail.digest())
          .executeUpdate();
    }
  }

  /**
   * The next mail to deal with. It counts as tried at once, and comes up again after the lease
   * should whoever took it not come back.
   */
  public Optional<Waiting> claimNext(Instant now, Duration lease) {
    return claimNext(now, lease, "");
  }

  /**
   * The next mail to deal with, for an instance that takes up its own again at its next start.
   *
   * @param instance what the instance is called, today and after a restart
   */
  public Optional<Waiting> claimNext(Instant now, Duration lease, String instance) {
    return claimNext(now, lease, instance, Pick.USUAL);
  }

  /** The same, from a queue and an end of it. */
  public Optional<Waiting> claimNext(Instant now, Duration lease, String instance, Pick pick) {
    Instant again = now.plus(lease);
    return line.claim(pick, now, again, again.plus(CLOCKS_DIFFER), instance)
        .map(MessageRow::toWaiting);
  }

  /**
   * Lets it wait among the mails with files; that it was begun does not count, for only its words
   * were looked at.
   */
  public void waitForFiles(long id, Instant now) {
    session
        .createMutationQuery(
            """
            update MessageRow set files = true, dueAt = :now, tries = tries - 1, claimedBy = null
            where id = :id and handledAt is null and parkedAt is null and files = false\
            """)
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
    Topic.FILES.ring(session);
  }

  /** Whoever works on it is alive: nobody else may have it before then. */
  public void renew(long id, Instant until) {
    session
        .createMutationQuery(
            """
            update MessageRow set dueAt = :until
            where id = :id and handledAt is null and parkedAt is null\
            """)
        .setParameter("until", until)
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * What an instance was working on when it died comes up again at once.
   *
   * @return how many there were
   */
  public int takeUpAgain(String instance, Instant now) {
    return session
        .createMutationQuery(
            """
            update MessageRow set dueAt = :now
            where claimedBy = :instance and handledAt is null and parkedAt is null\
            """)
        .setParameter("now", now)
        .setParameter("instance", instance)
        .executeUpdate();
  }

  /**
   * Deals with a parked mail once more, as if it had just come.
   *
   * @return false where no such mail is parked, or where only its head was kept
   */
  public boolean rerun(long id, Instant now) {
    int again =
        session
            .createMutationQuery(
                """
                update MessageRow set parkedAt = null, parkReason = null, tries = 0, dueAt = :now,
                    files = false
                where id = :id and parkedAt is not null and headOnly = false\
                """)
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate();
    if (again == 1) {
      Topic.MESSAGES.ring(session);
    }
    return again == 1;
  }

  /** False when somebody else has dealt with it meanwhile: then nothing may be written about it. */
  public boolean handled(long id, Instant now) {
    return session
            .createMutationQuery(
                """
                update MessageRow set handledAt = :now
                where id = :id and handledAt is null and parkedAt is null\
                """)
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** Lays a mail aside that cannot be dealt with. */
  public void park(long id, String reason, Instant now) {
    session
        .createMutationQuery(
            """
            update MessageRow set parkedAt = :now, parkReason = :reason
            where id = :id and handledAt is null\
            """)
        .setParameter("now", now)
        .setParameter("reason", reason)
        .setParameter("id", id)
        .executeUpdate();
  }

  public List<ParkedMail> parked() {
    return session
        .createSelectionQuery(
            """
            select id, mailbox, takenInAt, parkedAt, parkReason, headOnly from MessageRow
            where parkedAt is not null order by parkedAt desc\
            """,
            ParkedMail.class)
        .getResultList();
  }

  public Optional<Bytes> raw(long id) {
    return Optional.ofNullable(session.get(MessageRow.class, id)).map(row -> Bytes.of(row.raw));
  }

  /** What waits to be read, box by box. */
  public List<BoxQueue> queues() {
    return session
        .createNativeQuery(
            """
            select mailbox, count(*) as waiting, count(*) filter (where files) as files,
                   count(*) filter (where tries > 0) as begun, min(taken_in_at) as oldest,
                   min(due_at) as next
            from message where handled_at is null and parked_at is null
            group by mailbox order by mailbox\
            """,
            Object[].class)
        .addScalar("mailbox", String.class)
        .addScalar("waiting", Long.class)
        .addScalar("files", Long.class)
        .addScalar("begun", Long.class)
        .addScalar("oldest", Instant.class)
        .addScalar("next", Instant.class)
        .getResultList()
        .stream()
        .map(row ->
            new BoxQueue(
                (String) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (Instant) row[4],
                (Instant) row[5]))
        .toList();
  }

  /** How many were dealt with since then. */
  public long handledSince(Instant since) {
    return session
        .createSelectionQuery(
            "select count(*) from MessageRow where handledAt > :since", Long.class)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** How many mails wait to be dealt with. */
  public long waiting() {
    return session
        .createSelectionQuery(
            "select count(*) from MessageRow where handledAt is null and parkedAt is null",
            Long.class)
        .getSingleResult();
  }
}
