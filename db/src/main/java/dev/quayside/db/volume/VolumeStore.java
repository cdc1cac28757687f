package dev.quayside.db.volume;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.signal.Trace;
import dev.quayside.rates.signal.Trace.What;
import dev.quayside.rates.signal.VolumePlan;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Keeps what customers have agreed to ship; what of it has gone is read from their shipments. */
public final class VolumeStore {

  /** A container goes when the vessel is told to have left with the shipment he booked. */
  private static final String GONE =
      """
      select s.number, box, d.at from shipment s
      join lateral (
        select min(e.happens_at) as at from shipment_event e
        where e.shipment_id = s.id and e.milestone = 'DEPARTED' and e.classifier = 'ACT') d
        on d.at at time zone :zone >= v.first_day and d.at at time zone :zone < v.last_day + 1
      cross join unnest(s.containers) as box
      where s.customer_id = v.customer_id and s.origin = v.origin
        and s.destination = v.destination\
      """;

  private final StatelessSession session;

  public VolumeStore(StatelessSession session) {
    this.session = session;
  }

  public void tell(
      CustomerId customer,
      String contract,
      Lane lane,
      int containers,
      LocalDate first,
      LocalDate last,
      String by,
      Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into agreed_volume (customer_id, contract, origin, destination, containers,
              first_day, last_day, told_by, told_at)
            values (:customer, :contract, :origin, :destination, :containers, :first, :last, :by, :now)\
            """)
        .setParameter("customer", customer.value())
        .setParameter("contract", contract)
        .setParameter("origin", lane.origin().code())
        .setParameter("destination", lane.destination().code())
        .setParameter("containers", containers)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("by", by)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** From now on it does not hold; false where it does not anyway. */
  public boolean end(CustomerId customer, long volume, String by, Instant now) {
    return session
            .createNativeMutationQuery(
                """
                update agreed_volume set ended_by = :by, ended_at = :now
                where id = :volume and customer_id = :customer and ended_at is null\
                """)
            .setParameter("by", by)
            .setParameter("now", now)
            .setParameter("volume", volume)
            .setParameter("customer", customer.value())
            .executeUpdate()
        == 1;
  }

  /** What a customer had agreed to at a moment, the newest first, and what had gone by then. */
  public List<AgreedVolume> of(CustomerId customer, Instant until, int limit) {
    return session
        .createNativeQuery(
            """
            select v.id, v.contract, v.origin || '-' || v.destination as lane, v.containers,
              v.first_day, v.last_day, v.told_by, v.told_at,
              (select count(*) from (%s and d.at <= :until) gone) as gone
            from agreed_volume v
            where v.customer_id = :customer and v.told_at <= :until
              and (v.ended_at is null or v.ended_at > :until)
            order by v.id desc limit :limit\
            """
                .formatted(GONE),
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("contract", String.class)
        .addScalar("lane", String.class)
        .addScalar("containers", Integer.class)
        .addScalar("first_day", LocalDate.class)
        .addScalar("last_day", LocalDate.class)
        .addScalar("gone", Integer.class)
        .addScalar("told_by", String.class)
        .addScalar("told_at", Instant.class)
        .setParameter("zone", ZoneId.systemDefault().getId())
        .setParameter("customer", customer.value())
        .setParameter("until", until)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row ->
            new AgreedVolume(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (Integer) row[6],
                (String) row[7],
                (Instant) row[8]))
        .toList();
  }

  /**
   * Plans that hold and were under way since a day, by their customer, with each container that has
   * gone.
   *
   * @param customer whose; empty for everybody's
   */
  public Map<CustomerId, List<VolumePlan>> plans(Optional<CustomerId> customer, LocalDate since) {
    var query =
        session
            .createNativeQuery(
                """
                select v.id, v.customer_id, trim(v.contract || ' ' || v.origin || '-' || v.destination)
                  as subject, v.containers, v.first_day, v.last_day,
                  gone.number || ' ' || gone.box as box, gone.at
                from agreed_volume v left join lateral (%s) gone on true
                where v.ended_at is null and v.last_day >= :since%s order by v.id, gone.at\
                """
                    .formatted(GONE, customer.isPresent() ? " and v.customer_id = :customer" : ""),
                Object[].class)
            .addScalar("id", Long.class)
            .addScalar("customer_id", Long.class)
            .addScalar("subject", String.class)
            .addScalar("containers", Integer.class)
            .addScalar("first_day", LocalDate.class)
            .addScalar("last_day", LocalDate.class)
            .addScalar("box", String.class)
            .addScalar("at", Instant.class)
            .setParameter("zone", ZoneId.systemDefault().getId())
            .setParameter("since", since);
    customer.ifPresent(one -> query.setParameter("customer", one.value()));
    Map<Long, List<Object[]>> byPlan = new LinkedHashMap<>();
    query
        .getResultList()
        .forEach(row -> byPlan.computeIfAbsent((Long) row[0], _ -> new ArrayList<>()).add(row));
    Map<CustomerId, List<VolumePlan>> plans = new LinkedHashMap<>();
    for (List<Object[]> rows : byPlan.values()) {
      Object[] first = rows.getFirst();
      plans
          .computeIfAbsent(new CustomerId((Long) first[1]), _ -> new ArrayList<>())
          .add(plan(first, rows));
    }
    return plans;
  }

  private static VolumePlan plan(@Nullable Object[] plan, List<Object[]> rows) {
    return new VolumePlan(
        (String) Objects.requireNonNull(plan[2]),
        (Integer) Objects.requireNonNull(plan[3]),
        (LocalDate) Objects.requireNonNull(plan[4]),
        (LocalDate) Objects.requireNonNull(plan[5]),
        rows.stream().map(VolumeStore::gone).flatMap(Optional::stream).toList());
  }

  private static Optional<Trace> gone(@Nullable Object[] row) {
    return row[6] == null
        ? Optional.empty()
        : Optional.of(
            new Trace(What.SHIPPED, (String) row[6], (Instant) Objects.requireNonNull(row[7])));
  }
}
