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

  public MessageStore(StatelessSession session) {
    this.session = session;
  }

  /** False when the same content was taken in before: a mail may be delivered more than once. */
  public boolean takeIn(RawMail mail, Instant now) {
    int taken =
        session
            .createNativeMutationQuery(
                """
                insert into message (digest, mailbox, box, uid_validity, uid, raw, taken_in_at, due_at)
                values (:digest, :mailbox, :box, cast(:validity as bigint), cast(:uid as bigint),
                        :raw, :now, :now)
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
            .executeUpdate();
    if (taken == 1) {
      Topic.MESSAGES.ring(session);
    }
    return taken == 1;
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
    return session
        .createNativeQuery(
            """
            update message set tries = tries + 1, due_at = :again, claimed_by = :instance
            where id = (select id from message
                        where handled_at is null and parked_at is null
                          and (due_at <= :now or due_at > :anotherClock)
                        order by due_at, id limit 1 for update skip locked)
            returning *\
            """,
            MessageRow.class)
        .setParameter("again", now.plus(lease))
        .setParameter("now", now)
        .setParameter("anotherClock", now.plus(lease).plus(CLOCKS_DIFFER))
        .setParameter("instance", instance)
        .uniqueResultOptional()
        .map(MessageRow::toWaiting);
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
                update MessageRow set parkedAt = null, parkReason = null, tries = 0, dueAt = :now
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
            select id, mailbox, takenInAt, parkedAt, parkReason from MessageRow
            where parkedAt is not null order by parkedAt desc\
            """,
            ParkedMail.class)
        .getResultList();
  }

  public Optional<Bytes> raw(long id) {
    return Optional.ofNullable(session.get(MessageRow.class, id)).map(row -> Bytes.of(row.raw));
  }

  /** The highest UID taken in from a box, 0 where there is none under this UIDVALIDITY. */
  public long highestUid(String mailbox, long uidValidity) {
    return session
        .createSelectionQuery(
            """
            select coalesce(max(uid), 0) from MessageRow
            where mailbox = :mailbox and uidValidity = :validity\
            """,
            Long.class)
        .setParameter("mailbox", mailbox)
        .setParameter("validity", uidValidity)
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
