package dev.quayside.db.profile;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.profile.QuoteLine.Fate;
import dev.quayside.db.release.BillReading;
import dev.quayside.db.shipment.Party;
import dev.quayside.db.shipment.Shipment;
import dev.quayside.db.shipment.ShipmentRows;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.release.Bar;
import dev.quayside.rates.release.Release;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** A customer's quotes, orders and shipments as of a day, each leafed through from the newest. */
public final class Deals {

  /** What a container counts, by the name the book writes it under. */
  private static final String TEU =
      Stream.of(Equipment.values())
          .map(type -> "when '%s' then %s".formatted(type.name(), type.teu().toPlainString()))
          .collect(Collectors.joining(" ", "case box.key ", " else 0 end"));

  /** Of today it is kept, with an index; of earlier days it is summed up. */
  private static final String UNPAID_NOW = " and i.paid < i.total";

  private final StatelessSession session;
  private final CustomerId customer;
  private final AsOf day;

  Deals(StatelessSession session, CustomerId customer, AsOf day) {
    this.session = session;
    this.customer = customer;
    this.day = day;
  }

  /**
   * His quotes, each in the version that counted on the day.
   *
   * @param before what is newer was on the pages before
   */
  public List<QuoteLine> quotes(Optional<Long> before, int limit) {
    return of(
            session.createNativeQuery(
                """
                select q.id, q.number, v.version, q.inquiry_id, v.origin || '-' || v.destination as lane,
                  v.total, v.currency, v.valid_until, v.given_at, d.kind
                from quote q
                join lateral (
                  select * from quote_version n
                  where n.quote_id = q.id and not n.unsent and n.given_at <= :until
                  order by n.version desc limit 1) v on true
                left join lateral (
                  select s.kind from quote_decision s
                  where s.quote_id = q.id and s.decided_at <= :until
                  order by s.kind, s.version desc limit 1) d on true
                where q.customer_id = :customer and q.id < :before
                order by q.id desc limit :limit\
                """,
                Object[].class),
            before,
            limit)
        .addScalar("id", Long.class)
        .addScalar("number", String.class)
        .addScalar("version", Integer.class)
        .addScalar("inquiry_id", Long.class)
        .addScalar("lane", String.class)
        .addScalar("total", BigDecimal.class)
        .addScalar("currency", String.class)
        .addScalar("valid_until", LocalDate.class)
        .addScalar("given_at", Instant.class)
        .addScalar("kind", String.class)
        .getResultList()
        .stream()
        .map(this::quote)
        .toList();
  }

  private QuoteLine quote(@Nullable Object[] row) {
    var until = (LocalDate) Objects.requireNonNull(row[7]);
    return new QuoteLine(
        (Long) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        (Integer) Objects.requireNonNull(row[2]),
        (Long) Objects.requireNonNull(row[3]),
        Objects.requireNonNullElse((String) row[4], ""),
        total((BigDecimal) row[5], (String) row[6]),
        until,
        (Instant) Objects.requireNonNull(row[8]),
        became((String) row[9], until));
  }

  private static Optional<Money> total(@Nullable BigDecimal sum, @Nullable String currency) {
    return sum == null || currency == null
        ? Optional.empty()
        : Optional.of(new Money(sum, Currency.getInstance(currency)));
  }

  private Fate became(@Nullable String decided, LocalDate until) {
    if (decided != null) {
      return Fate.valueOf(decided);
    }
    return until.isBefore(day.day()) ? Fate.EXPIRED : Fate.OPEN;
  }

  public List<OrderMade> orders(Optional<Long> before, int limit) {
    return of(
            session.createNativeQuery(
                """
                select o.id, cast(o.draft as text) as draft from order_draft o
                where o.customer_id = :customer and o.made_at <= :until and o.id < :before
                order by o.id desc limit :limit\
                """,
                Object[].class),
            before,
            limit)
        .addScalar("id", Long.class)
        .addScalar("draft", String.class)
        .getResultStream()
        .map(row -> new OrderMade((Long) row[0], FactJson.read((String) row[1], OrderDraft.class)))
        .toList();
  }

  /**
   * His shipments as they stood by what the house had been told; on a day that is past only those
   * of which it had been told something.
   */
  public List<ShipmentSeen> shipments(Optional<Long> before, int limit) {
    List<Long> ids =
        of(
                session.createNativeQuery(
                    """
                    select p.shipment_id from shipment_party p
                    where p.customer_id = :customer and p.shipment_id < :before
                      and (not :past or exists (
                        select 1 from shipment_event e
                        where e.shipment_id = p.shipment_id and e.received_at <= :until))
                    order by p.shipment_id desc limit :limit\
                    """,
                    Long.class),
                before,
                limit)
            .setParameter("past", day.past())
            .getResultList();
    var rows = new ShipmentRows(session);
    Map<Long, List<Event>> told = rows.events(ids, day.until());
    return rows.shipments(ids).stream()
        .map(one ->
            new ShipmentSeen(
                one.id(),
                new SeenShipment(
                    one.number(),
                    one.references().seenAs(Set.of(Role.PRINCIPAL)),
                    one.carrier(),
                    one.journey(told.getOrDefault(one.id(), List.of()), Side.all()),
                    Release.barred(day.past() ? Set.of() : bars(one)))))
        .toList();
  }

  /** What was billed to him and not paid by then, what is due first in front. */
  public List<OpenBill> bills(int limit) {
    return BillReading.columns(
            session
                .createNativeQuery(
                    """
                    select s.number as shipment, i.customer_id, i.number, i.currency, i.total,
                      coalesce(p.paid, 0) as paid, i.due, i.on_account
                    from invoice i
                    join shipment s on s.id = i.shipment_id
                    left join lateral (
                      select sum(n.amount) as paid from payment n
                      where n.invoice_id = i.id and n.told_at <= :until) p on true
                    where i.customer_id = :customer and i.filed_at <= :until
                      and coalesce(p.paid, 0) < i.total%s
                    order by i.due, i.id limit :limit\
                    """
                        .formatted(day.past() ? "" : UNPAID_NOW),
                    Object[].class)
                .addScalar("shipment", String.class))
        .setParameter("customer", customer.value())
        .setParameter("until", day.until())
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> new OpenBill((String) row[0], BillReading.bill(row)))
        .toList();
  }

  /** What keeps it from being handed out to him now; of earlier days that is not kept. */
  private Set<Bar> bars(Shipment shipment) {
    return shipment.parties().stream()
        .filter(party -> party.customer().equals(customer))
        .findFirst()
        .map(Party::bars)
        .orElse(Set.of());
  }

  private <T> NativeQuery<T> of(NativeQuery<T> query, Optional<Long> before, int limit) {
    return query
        .setParameter("customer", customer.value())
        .setParameter("until", day.until())
        .setParameter("before", before.orElse(Long.MAX_VALUE))
        .setParameter("limit", limit);
  }

  /** What he ordered in twelve months; an order for another order's shipment is none more. */
  public Carried carried() {
    YearMonth last = YearMonth.from(day.day());
    return new Carried(
        last,
        session
            .createNativeQuery(
                """
                select to_char(o.made_at at time zone :zone, 'YYYY-MM') as month,
                  v.origin || '-' || v.destination as lane, count(*) as orders, sum(boxes.teu) as teu
                from order_draft o
                join quote_version v on v.quote_id = o.quote_id and v.version = o.version
                cross join lateral (
                  select coalesce(sum(cast(box.value as int) * TEU), 0) as teu
                  from json_each_text(o.draft #> '{request,load,counts}') as box) boxes
                where o.customer_id = :customer and o.made_at >= :since and o.made_at <= :until
                  and o.shipment <> 'SAME'
                group by 1, 2 order by 1, 2\
                """
                    .replace("TEU", TEU),
                Object[].class)
            .addScalar("month", String.class)
            .addScalar("lane", String.class)
            .addScalar("orders", Long.class)
            .addScalar("teu", BigDecimal.class)
            .setParameter("zone", day.zone().getId())
            .setParameter("customer", customer.value())
            .setParameter(
                "since", Carried.first(last).atDay(1).atStartOfDay(day.zone()).toInstant())
            .setParameter("until", day.until())
            .getResultStream()
            .map(row ->
                new Carried.Part(
                    YearMonth.parse((String) row[0]),
                    (String) row[1],
                    Math.toIntExact((Long) row[2]),
                    ((BigDecimal) row[3]).stripTrailingZeros()))
            .toList());
  }
}
