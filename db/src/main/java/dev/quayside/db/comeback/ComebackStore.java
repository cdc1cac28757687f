package dev.quayside.db.comeback;

import dev.quayside.db.outbox.OwnMark;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What came back about our answers, each at the one answer that it names by its mark. */
public final class ComebackStore {

  private final StatelessSession session;

  public ComebackStore(StatelessSession session) {
    this.session = session;
  }

  /** The first answer that bears one of these marks; empty where we never gave them out. */
  public Optional<NamedAnswer> named(List<OwnMark> marks) {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    return session
        .createNativeQuery(
            """
            select o.id, coalesce(o.inquiry_id, 0), i.customer_id,
              coalesce(i.sender, o.notice #>> '{to,address}'),
              o.notice ->> 'is' in ('QuotesGiven', 'OwnPrices')
            from outbox o
            left join inquiry i on i.id = o.inquiry_id
            where o.mark in (:marks) order by o.id limit 1\
            """,
            Object[].class)
        .setParameterList("marks", marks.stream().map(OwnMark::key).toList())
        .uniqueResultOptional()
        .map(ComebackStore::answer);
  }

  private static NamedAnswer answer(@Nullable Object[] row) {
    return new NamedAnswer(
        ((Number) Objects.requireNonNull(row[0])).longValue(),
        ((Number) Objects.requireNonNull(row[1])).longValue(),
        Optional.ofNullable((Number) row[2]).map(id -> new CustomerId(id.longValue())),
        (String) Objects.requireNonNull(row[3]),
        (Boolean) Objects.requireNonNull(row[4]));
  }

  /**
   * Notes at the answer what was said of it. A bounce is shown at the contact too; a delay, a
   * receipt or a complaint moves nothing.
   *
   * @param message the mail that said so
   */
  public void note(long answer, long message, Comeback said, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into comeback (outbox_id, message_id, fate, address, reason, heard_at)
            values (:answer, :message, :fate, :address, :reason, :now)\
            """)
        .setParameter("answer", answer)
        .setParameter("message", message)
        .setParameter("fate", said.fate().name())
        .setParameter("address", said.address())
        .setParameter("reason", said.reason())
        .setParameter("now", now)
        .executeUpdate();
    if (said.fate() == Fate.BOUNCED) {
      bounced(answer, said, now);
    }
  }

  private void bounced(long answer, Comeback said, Instant now) {
    session
        .createNativeMutationQuery(
            "update outbox set bounced_at = :now, bounce_reason = :reason where id = :answer")
        .setParameter("now", now)
        .setParameter("reason", said.reason())
        .setParameter("answer", answer)
        .executeUpdate();
    session
        .createNativeMutationQuery(
            "update contact set bounced_at = :now, bounce_reason = :reason where email = :address")
        .setParameter("now", now)
        .setParameter("reason", said.reason())
        .setParameter("address", said.address())
        .executeUpdate();
  }

  /** All that was said of the answer to an inquiry, oldest first. */
  public List<Comeback> about(long inquiry) {
    return session
        .createNativeQuery(
            """
            select c.fate, c.address, c.reason from comeback c
            join outbox o on o.id = c.outbox_id where o.inquiry_id = :inquiry order by c.id\
            """,
            Object[].class)
        .setParameter("inquiry", inquiry)
        .getResultList()
        .stream()
        .map(row -> new Comeback(Fate.valueOf((String) row[0]), (String) row[1], (String) row[2]))
        .toList();
  }

  /** Contacts whose mail came back, the newest first. */
  public List<BouncedContact> bounced() {
    return bounced(Optional.empty());
  }

  /** Those of one customer. */
  public List<BouncedContact> bouncedOf(CustomerId customer) {
    return bounced(Optional.of(customer));
  }

  private List<BouncedContact> bounced(Optional<CustomerId> of) {
    return session
        .createNativeQuery(
            """
            select u.name, c.name, c.email, c.bounced_at, c.bounce_reason from contact c
            join customer u on u.id = c.customer_id
            where c.bounced_at is not null
              and (cast(:customer as bigint) is null or c.customer_id = cast(:customer as bigint))
            order by c.bounced_at desc, c.id limit 200\
            """,
            Object[].class)
        .setParameter("customer", of.map(CustomerId::value).orElse(null), Long.class)
        .getResultList()
        .stream()
        .map(row ->
            new BouncedContact(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (String) row[4]))
        .toList();
  }
}
