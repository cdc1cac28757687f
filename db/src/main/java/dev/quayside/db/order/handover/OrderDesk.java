package dev.quayside.db.order.handover;

import dev.quayside.db.credit.Payment;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.Shipment;
import dev.quayside.db.order.handover.OrderFile.HandOver;
import dev.quayside.db.task.SalesTask;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Orders as those see them who go on with them. */
public final class OrderDesk {

  private final StatelessSession session;

  public OrderDesk(StatelessSession session) {
    this.session = session;
  }

  /**
   * Orders, the newest first.
   *
   * @param openOnly whether only those of which something is still to be done
   * @param before what is newer was on the pages before
   */
  public List<OrderLine> newest(boolean openOnly, Optional<Long> before, int limit) {
    return session
        .createNativeQuery(
            """
            select o.id, cast(o.draft as text) as draft, o.shipment,
              count(t.id) as open, min(t.due_at) as due_at
            from order_draft o
            join quote q on q.id = o.quote_id
            left join task t on t.quote = q.number and t.done_at is null and t.kind in (:kinds)
            where o.id < :before
            group by o.id having not :openOnly or count(t.id) > 0
            order by o.id desc limit :limit\
            """,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("draft", String.class)
        .addScalar("shipment", String.class)
        .addScalar("open", Long.class)
        .addScalar("due_at", Instant.class)
        .setParameterList("kinds", SalesTask.Kind.namesOfOrder())
        .setParameter("before", before.orElse(Long.MAX_VALUE))
        .setParameter("openOnly", openOnly)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(OrderDesk::line)
        .toList();
  }

  private static OrderLine line(@Nullable Object[] row) {
    return new OrderLine(
        (Long) Objects.requireNonNull(row[0]),
        draft(row[1]),
        Shipment.valueOf((String) Objects.requireNonNull(row[2])),
        Math.toIntExact((Long) Objects.requireNonNull(row[3])),
        Optional.ofNullable((Instant) row[4]));
  }

  private static OrderDraft draft(@Nullable Object json) {
    return FactJson.read((String) Objects.requireNonNull(json), OrderDraft.class);
  }

  /** One order, by its number. */
  public Optional<OrderFile> find(String number) {
    return session
        .createNativeQuery(
            """
            select cast(o.draft as text) as draft, q.inquiry_id, o.shipment, v.payment
            from order_draft o
            join quote q on q.id = o.quote_id
            join quote_version v on v.quote_id = o.quote_id and v.version = o.version
            where o.number = :number\
            """,
            Object[].class)
        .addScalar("draft", String.class)
        .addScalar("inquiry_id", Long.class)
        .addScalar("shipment", String.class)
        .addScalar("payment", String.class)
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(row -> {
          OrderDraft draft = draft(row[0]);
          return new OrderFile(
              draft,
              (Long) row[1],
              Shipment.valueOf((String) row[2]),
              Payment.valueOf((String) row[3]),
              handOver(draft),
              new BlChecks(session).of(number),
              later(number));
        });
  }

  /** The case of the quote that it was made from. */
  public Optional<Long> caseOf(String number) {
    return session
        .createNativeQuery(
            """
            select q.inquiry_id from order_draft o join quote q on q.id = o.quote_id
            where o.number = :number\
            """,
            Long.class)
        .setParameter("number", number)
        .uniqueResultOptional();
  }

  private List<HandOver> handOver(OrderDraft draft) {
    return session
        .createNativeQuery(
            """
            select t.kind, t.about, t.about_zh, u.name, t.due_at, t.done_at
            from task t left join app_user u on u.id = t.owner
            where t.quote = :quote and t.kind in (:kinds) order by t.due_at, t.id\
            """,
            Object[].class)
        .addScalar("kind", String.class)
        .addScalar("about", String.class)
        .addScalar("about_zh", String.class)
        .addScalar("name", String.class)
        .addScalar("due_at", Instant.class)
        .addScalar("done_at", Instant.class)
        .setParameter("quote", draft.quote())
        .setParameterList("kinds", SalesTask.Kind.namesOfOrder())
        .getResultList()
        .stream()
        .map(OrderDesk::task)
        .toList();
  }

  private static HandOver task(@Nullable Object[] row) {
    return new HandOver(
        SalesTask.Kind.valueOf((String) Objects.requireNonNull(row[0])),
        Told.read((String) Objects.requireNonNull(row[1]), (String) Objects.requireNonNull(row[2])),
        Optional.ofNullable((String) row[3]),
        (Instant) Objects.requireNonNull(row[4]),
        Optional.ofNullable((Instant) row[5]));
  }

  private List<String> later(String number) {
    return session
        .createNativeQuery(
            """
            select l.number from order_draft l join order_draft o on o.id = l.earlier
            where o.number = :number and l.shipment <> 'OWN' order by l.id\
            """,
            String.class)
        .setParameter("number", number)
        .getResultList();
  }
}
