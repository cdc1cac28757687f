package dev.quayside.db.webhook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.quayside.db.wake.Topic;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/** Which other programs are told what, and what became of it. */
public final class WebhookStore {

  private static final String IN_ALL =
      """
      select w.id, w.url, w.events, c.code, w.made_by, w.made_at, w.failing_since, w.ended_at,
        w.ended_why, (select count(*) from webhook_message m where m.webhook_id = w.id
          and m.delivered_at is null and m.given_up_at is null) as waiting
      from webhook w left join customer c on c.id = w.customer_id order by w.id\
      """;

  private static final String AGAIN =
      """
      update webhook_message set due_at = :now, tries = 0, delivered_at = null, given_up_at = null,
        last_error = ''
      where \
      """;

  private final StatelessSession session;

  public WebhookStore(StatelessSession session) {
    this.session = session;
  }

  /** What waits, for whoever tells it. */
  public WebhookQueue queue() {
    return new WebhookQueue(session);
  }

  /**
   * From now on a program is told of these; its number.
   *
   * @param customer whose own facts alone it is told; empty for all of the house's
   */
  public long add(
      String url,
      Set<Fact> facts,
      Optional<CustomerId> customer,
      WebhookSecret secret,
      String by,
      Instant now) {
    if (customer.isPresent() && !facts.stream().allMatch(Fact::customers)) {
      throw new IllegalArgumentException("The house's own business is told to no customer");
    }
    return session
        .createNativeQuery(
            """
            insert into webhook (url, events, customer_id, secret, made_by, made_at)
            values (:url, :events, cast(:customer as bigint), :secret, :by, :now) returning id\
            """,
            Long.class)
        .setParameter("url", url)
        .setParameter("events", facts.stream().map(Fact::event).sorted().toArray(String[]::new))
        .setParameter("customer", customer.map(CustomerId::value).orElse(null), Long.class)
        .setParameter("secret", secret.key().toArray())
        .setParameter("by", by)
        .setParameter("now", now)
        .getSingleResult();
  }

  /** All of them, also those that are told nothing more. */
  public List<Webhook> all() {
    return session
        .createNativeQuery(IN_ALL, Object[].class)
        .addScalar("id", Long.class)
        .addScalar("url", String.class)
        .addScalar("events", String[].class)
        .addScalar("code", String.class)
        .addScalar("made_by", String.class)
        .addScalar("made_at", Instant.class)
        .addScalar("failing_since", Instant.class)
        .addScalar("ended_at", Instant.class)
        .addScalar("ended_why", String.class)
        .addScalar("waiting", Long.class)
        .getResultStream()
        .map(WebhookStore::webhook)
        .toList();
  }

  private static Webhook webhook(@Nullable Object[] row) {
    return new Webhook(
        (Long) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        Arrays.stream((String[]) Objects.requireNonNull(row[2]))
            .flatMap(event -> Fact.named(event).stream())
            .collect(toUnmodifiableSet()),
        Optional.ofNullable((String) row[3]),
        (String) Objects.requireNonNull(row[4]),
        (Instant) Objects.requireNonNull(row[5]),
        Optional.ofNullable((Instant) row[6]),
        Optional.ofNullable((Instant) row[7])
            .map(at ->
                new Webhook.Stopped(
                    at, Webhook.Why.valueOf((String) Objects.requireNonNull(row[8])))),
        (Long) Objects.requireNonNull(row[9]));
  }

  /** It is told nothing more; false where it is not there, or was not told anything any more. */
  public boolean end(long number, Instant now) {
    return session
            .createNativeMutationQuery(
                """
                update webhook set ended_at = :now, ended_why = 'BY_HAND'
                where id = :id and ended_at is null\
                """)
            .setParameter("now", now)
            .setParameter("id", number)
            .executeUpdate()
        == 1;
  }

  /** It is told again, also what waited when it was stopped; false where it was not stopped. */
  public boolean resume(long number) {
    int resumed =
        session
            .createNativeMutationQuery(
                """
                update webhook set ended_at = null, ended_why = null, failures = 0,
                  failing_since = null, busy_until = '-infinity'
                where id = :id and ended_at is not null\
                """)
            .setParameter("id", number)
            .executeUpdate();
    Topic.WEBHOOKS.ring(session);
    return resumed == 1;
  }

  /**
   * It gets another secret. Until that moment what it is told is signed with the one before, too.
   */
  public boolean rotate(long number, WebhookSecret secret, Instant until) {
    return session
            .createNativeMutationQuery(
                """
                update webhook set former_secret = secret, former_until = :until, secret = :secret
                where id = :id and ended_at is null\
                """)
            .setParameter("until", until)
            .setParameter("secret", secret.key().toArray())
            .setParameter("id", number)
            .executeUpdate()
        == 1;
  }

  /** Tells it once more what happened in that time, the end left out; how much that is. */
  public int replay(long number, Instant from, Instant until, Instant now) {
    return again(
        session
            .createNativeMutationQuery(
                AGAIN + "webhook_id = :id and happened_at >= :from and happened_at < :until")
            .setParameter("from", from)
            .setParameter("until", until),
        number,
        now);
  }

  /** Tells it one thing once more, under the same webhook-id; whether there is such a thing. */
  public boolean replay(long number, String key, Instant now) {
    return again(
            session
                .createNativeMutationQuery(AGAIN + "webhook_id = :id and key = :key")
                .setParameter("key", key),
            number,
            now)
        == 1;
  }

  private int again(MutationQuery what, long number, Instant now) {
    int again = what.setParameter("id", number).setParameter("now", now).executeUpdate();
    Topic.WEBHOOKS.ring(session);
    return again;
  }

  /**
   * What it was told lately and what became of it, the newest first.
   *
   * @param undelivered only what has not reached it
   */
  public List<Delivery> deliveries(long number, boolean undelivered, int most) {
    return session
        .createNativeQuery(
            """
            select key, event, happened_at, tries, delivered_at,
              case when delivered_at is null and given_up_at is null then due_at end as next_try,
              last_error
            from webhook_message where webhook_id = :id and (not :open or delivered_at is null)
            order by happened_at desc, id desc limit :most\
            """,
            Object[].class)
        .addScalar("key", String.class)
        .addScalar("event", String.class)
        .addScalar("happened_at", Instant.class)
        .addScalar("tries", Integer.class)
        .addScalar("delivered_at", Instant.class)
        .addScalar("next_try", Instant.class)
        .addScalar("last_error", String.class)
        .setParameter("id", number)
        .setParameter("open", undelivered)
        .setParameter("most", most)
        .getResultStream()
        .map(row ->
            new Delivery(
                (String) row[0],
                (String) row[1],
                (Instant) row[2],
                (Integer) row[3],
                Optional.ofNullable((Instant) row[4]),
                Optional.ofNullable((Instant) row[5]),
                (String) row[6]))
        .toList();
  }
}
