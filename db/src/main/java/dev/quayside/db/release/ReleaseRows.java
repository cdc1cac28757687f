package dev.quayside.db.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.quayside.rates.release.Bill;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads what the release of shipments goes by, of several at once. */
final class ReleaseRows {

  private final StatelessSession session;

  ReleaseRows(StatelessSession session) {
    this.session = session;
  }

  /** What is still to be paid for each. */
  Map<Long, List<Bill>> bills(Collection<Long> shipments) {
    return BillReading.columns(
            session
                .createNativeQuery(
                    """
                    select shipment_id, customer_id, number, currency, total, paid, due, on_account
                    from invoice
                    where shipment_id = any(cast(:shipments as bigint[])) and paid < total
                    order by id\
                    """,
                    Object[].class)
                .addScalar("shipment_id", Long.class))
        .setParameter("shipments", shipments.toArray(Long[]::new))
        .getResultStream()
        .collect(groupingBy(row -> (Long) row[0], mapping(BillReading::bill, toList())));
  }

  /** Of who booked each and of whom it is billed to: those whose credit is on hold. */
  Map<Long, Set<CustomerId>> onHold(Collection<Long> shipments) {
    return session
        .createNativeQuery(
            """
            select s.id, k.customer_id from shipment s join customer_credit k
              on k.on_hold and (k.customer_id = s.customer_id or exists (
                select from invoice i
                where i.shipment_id = s.id and i.customer_id = k.customer_id))
            where s.id = any(cast(:shipments as bigint[]))\
            """,
            Object[].class)
        .setParameter("shipments", shipments.toArray(Long[]::new))
        .getResultStream()
        .collect(
            groupingBy(
                row -> (Long) row[0], mapping(row -> new CustomerId((Long) row[1]), toSet())));
  }

  /** The last word of a colleague on each. */
  Map<Long, ReleaseStep> last(Collection<Long> shipments) {
    return steps("select distinct on (shipment_id)", "shipment_id, id desc", shipments)
        .getResultStream()
        .collect(toMap(row -> (Long) Objects.requireNonNull(row[0]), ReleaseRows::step));
  }

  /** All of them on one, the newest first. */
  List<ReleaseStep> all(long shipment) {
    return steps("select", "id desc", List.of(shipment))
        .getResultStream()
        .map(ReleaseRows::step)
        .toList();
  }

  private NativeQuery<Object[]> steps(String select, String order, Collection<Long> shipments) {
    return session
        .createNativeQuery(
            select
                + " shipment_id, step, ground, customer_id, words, told_by, told_at"
                + " from release_step where shipment_id = any(cast(:shipments as bigint[]))"
                + " order by "
                + order,
            Object[].class)
        .addScalar("shipment_id", Long.class)
        .addScalar("step", String.class)
        .addScalar("ground", String.class)
        .addScalar("customer_id", Long.class)
        .addScalar("words", String.class)
        .addScalar("told_by", String.class)
        .addScalar("told_at", Instant.class)
        .setParameter("shipments", shipments.toArray(Long[]::new));
  }

  private static ReleaseStep step(@Nullable Object[] row) {
    return new ReleaseStep(
        ReleaseStep.Kind.valueOf((String) Objects.requireNonNull(row[1])),
        ReleaseStep.Ground.valueOf((String) Objects.requireNonNull(row[2])),
        Optional.ofNullable((Long) row[3]).map(CustomerId::new),
        (String) Objects.requireNonNull(row[4]),
        (String) Objects.requireNonNull(row[5]),
        (Instant) Objects.requireNonNull(row[6]));
  }
}
