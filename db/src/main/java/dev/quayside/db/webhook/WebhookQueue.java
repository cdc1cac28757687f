package dev.quayside.db.webhook;

import dev.quayside.db.memo.Memo;
import dev.quayside.db.memo.MemoStore;
import dev.quayside.db.message.Bytes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What other programs are still to be told. Each is told one thing at a time, by one instance;
 * should that die, another goes on after a minute, and the program may hear a thing twice, under
 * the same webhook-id.
 */
public final class WebhookQueue {

  /** Longer than any try takes. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final Duration FAILING_AT_MOST = Duration.ofDays(3);
  private static final Duration KEPT = Duration.ofDays(30);

  /** What waits for one program; beyond it, it is told nothing more. */
  static final int WAITING_AT_MOST = 100_000;

  private static final int ERROR_LENGTH = 300;

  private final StatelessSession session;

  WebhookQueue(StatelessSession session) {
    this.session = session;
  }

  /** The next program that something is due for and that nobody else is telling; taken. */
  public Optional<Long> take(Instant now) {
    return session
        .createNativeQuery(
            """
            update webhook set busy_until = :lease where id = (
              select w.id from webhook w
              where w.ended_at is null and w.busy_until <= :now
                and exists (select from webhook_message m where m.webhook_id = w.id
                  and m.delivered_at is null and m.given_up_at is null and m.due_at <= :now)
              order by w.busy_until, w.id limit 1 for no key update skip locked)
            returning id\
            """,
            Long.class)
        .setParameter("now", now)
        .setParameter("lease", now.plus(LEASE))
        .uniqueResultOptional();
  }

  /** What it is to be told next; empty, and it is let go of, where nothing is due. */
  public Optional<WebhookMessage> next(long webhook, Instant now) {
    Optional<WebhookMessage> next =
        session
            .createNativeQuery(
                """
                select m.id, w.url, m.key, m.body, m.tries, w.secret,
                  case when w.former_until > :now then w.former_secret end as former
                from webhook_message m join webhook w on w.id = m.webhook_id
                where w.id = :id and w.ended_at is null
                  and m.delivered_at is null and m.given_up_at is null and m.due_at <= :now
                order by m.due_at, m.id limit 1\
                """,
                Object[].class)
            .addScalar("id", Long.class)
            .addScalar("url", String.class)
            .addScalar("key", String.class)
            .addScalar("body", String.class)
            .addScalar("tries", Integer.class)
            .addScalar("secret", byte[].class)
            .addScalar("former", byte[].class)
            .setParameter("id", webhook)
            .setParameter("now", now)
            .uniqueResultOptional()
            .map(row -> message(webhook, row));
    busy(webhook, next.isPresent() ? now.plus(LEASE) : now);
    return next;
  }

  private static WebhookMessage message(long webhook, @Nullable Object[] row) {
    List<WebhookSecret> secrets = new ArrayList<>();
    secrets.add(new WebhookSecret(Bytes.of((byte[]) Objects.requireNonNull(row[5]))));
    if (row[6] instanceof byte[] former) {
      secrets.add(new WebhookSecret(Bytes.of(former)));
    }
    return new WebhookMessage(
        (Long) Objects.requireNonNull(row[0]),
        webhook,
        (String) Objects.requireNonNull(row[1]),
        (String) Objects.requireNonNull(row[2]),
        (String) Objects.requireNonNull(row[3]),
        (Integer) Objects.requireNonNull(row[4]),
        secrets);
  }

  /** Another instance may go on at once. */
  public void letGo(long webhook, Instant now) {
    busy(webhook, now);
  }

  private void busy(long webhook, Instant until) {
    session
        .createNativeMutationQuery("update webhook set busy_until = :until where id = :id")
        .setParameter("until", until)
        .setParameter("id", webhook)
        .executeUpdate();
  }

  /**
   * Notes what came of a try; false where the program is now let alone for a while, or for good.
   */
  public boolean note(WebhookMessage message, Delivered delivered, RetryPlan plan, Instant now) {
    return switch (delivered) {
      case Delivered.Taken() -> {
        close(message, "delivered_at", "", now);
        session
            .createNativeMutationQuery(
                """
                update webhook set failures = 0, failing_since = null
                where id = :id and failing_since is not null\
                """)
            .setParameter("id", message.webhook())
            .executeUpdate();
        yield true;
      }
      case Delivered.Gone() -> {
        close(message, "given_up_at", "410 Gone", now);
        stop(message.webhook(), Webhook.Why.GONE, now);
        yield false;
      }
      case Delivered.NotTaken notTaken -> {
        notTaken(message, notTaken, plan, now);
        yield false;
      }
    };
  }

  private void notTaken(
      WebhookMessage message, Delivered.NotTaken notTaken, RetryPlan plan, Instant now) {
    String why = notTaken.why();
    String told = why.substring(0, Math.min(why.length(), ERROR_LENGTH));
    Optional<Duration> again = plan.after(message.tries() + 1);
    again.ifPresentOrElse(
        pause ->
            session
                .createNativeMutationQuery(
                    """
                    update webhook_message set tries = tries + 1, due_at = :due, last_error = :why
                    where id = :id\
                    """)
                .setParameter("due", now.plus(RetryPlan.atLeast(notTaken.rests(), pause)))
                .setParameter("why", told)
                .setParameter("id", message.id())
                .executeUpdate(),
        () -> close(message, "given_up_at", told, now));
    Object[] failing =
        session
            .createNativeQuery(
                """
                update webhook set failures = failures + 1,
                  failing_since = coalesce(failing_since, :now)
                where id = :id returning failures, failing_since\
                """,
                Object[].class)
            .addScalar("failures", Integer.class)
            .addScalar("failing_since", Instant.class)
            .setParameter("now", now)
            .setParameter("id", message.webhook())
            .getSingleResult();
    Duration rest = plan.rest((Integer) failing[0]);
    busy(message.webhook(), now.plus(RetryPlan.atLeast(notTaken.rests(), rest)));
    if (again.isEmpty() && !((Instant) failing[1]).isAfter(now.minus(FAILING_AT_MOST))) {
      stop(message.webhook(), Webhook.Why.FAILING, now);
    }
  }

  private void close(WebhookMessage message, String how, String why, Instant now) {
    session
        .createNativeMutationQuery(
            "update webhook_message set tries = tries + 1, last_error = :why, "
                + how
                + " = :now where id = :id")
        .setParameter("why", why)
        .setParameter("now", now)
        .setParameter("id", message.id())
        .executeUpdate();
  }

  /** Forgets what is old, and stops a program for which too much waits. */
  public void keep(Instant now) {
    session
        .createNativeMutationQuery(
            """
            delete from webhook_message where happened_at < :before
              and (delivered_at is not null or given_up_at is not null
                or webhook_id in (select id from webhook where ended_at < :before))\
            """)
        .setParameter("before", now.minus(KEPT))
        .executeUpdate();
    session
        .createNativeQuery(
            """
            select m.webhook_id from webhook_message m join webhook w on w.id = m.webhook_id
            where m.delivered_at is null and m.given_up_at is null and w.ended_at is null
            group by m.webhook_id having count(*) > :most\
            """,
            Long.class)
        .setParameter("most", WAITING_AT_MOST)
        .getResultList()
        .forEach(webhook -> stop(webhook, Webhook.Why.FULL, now));
  }

  /** Those who run the house are told of it, once. */
  private void stop(long webhook, Webhook.Why why, Instant now) {
    session
        .createNativeQuery(
            """
            update webhook set ended_at = :now, ended_why = :why
            where id = :id and ended_at is null returning url\
            """,
            String.class)
        .setParameter("now", now)
        .setParameter("why", why.name())
        .setParameter("id", webhook)
        .uniqueResultOptional()
        .ifPresent(url ->
            new MemoStore(session)
                .tellAdmins(
                    "webhook %d %s".formatted(webhook, now),
                    new Memo.WebhookStopped(webhook, host(url), why.name()),
                    now));
  }

  private static String host(String url) {
    return Objects.requireNonNullElse(URI.create(url).getHost(), "");
  }
}
