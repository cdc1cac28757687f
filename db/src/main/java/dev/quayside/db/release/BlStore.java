package dev.quayside.db.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.paper.BlStep;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Keeps what happened to bills of lading; how one stands is derived from it. */
public final class BlStore {

  private final StatelessSession session;

  public BlStore(StatelessSession session) {
    this.session = session;
  }

  public BillOfLading of(long shipment) {
    return of(List.of(shipment)).getOrDefault(shipment, BillOfLading.NONE);
  }

  /** Of several shipments at once; one of which nothing was told is missing. */
  Map<Long, BillOfLading> of(Collection<Long> shipments) {
    Map<Long, List<BlStep>> steps =
        session
            .createNativeQuery(
                "select shipment_id, step, version, told_at from bl_step"
                    + " where shipment_id = any(cast(:shipments as bigint[])) order by id",
                Object[].class)
            .setParameter("shipments", shipments.toArray(Long[]::new))
            .getResultStream()
            .collect(
                groupingBy(
                    row -> (Long) row[0],
                    mapping(
                        row ->
                            new BlStep(
                                BlStep.Kind.valueOf((String) row[1]),
                                (Integer) row[2],
                                (Instant) row[3]),
                        toList())));
    return steps.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, each -> BillOfLading.derivedFrom(each.getValue())));
  }

  /** All that happened to one, with who told it, the oldest first. */
  public List<ToldOfBl> history(long shipment) {
    return session
        .createNativeQuery(
            "select step, version, told_at, words, told_by from bl_step"
                + " where shipment_id = :shipment order by id",
            Object[].class)
        .setParameter("shipment", shipment)
        .getResultStream()
        .map(row ->
            new ToldOfBl(
                new BlStep(
                    BlStep.Kind.valueOf((String) row[0]), (Integer) row[1], (Instant) row[2]),
                (String) row[3],
                (String) row[4]))
        .toList();
  }

  /** Whether the last that was told of it is the same, in the same words. */
  public boolean saysAlready(long shipment, BlStep step, String words) {
    List<ToldOfBl> all = history(shipment);
    return !all.isEmpty()
        && all.getLast().step().kind() == step.kind()
        && all.getLast().step().version() == step.version()
        && all.getLast().words().equals(words);
  }

  /**
   * Adds a step; whoever does holds the shipment. What it means for the release is noted.
   *
   * @param customer whose word it is
   * @param words what he wants changed
   */
  public void add(
      long shipment, BlStep step, Optional<CustomerId> customer, String words, String by) {
    session
        .createNativeMutationQuery(
            """
            insert into bl_step (shipment_id, step, version, customer_id, words, told_by, told_at)
            values (:shipment, :step, :version, :customer, :words, :by, :at)\
            """)
        .setParameter("shipment", shipment)
        .setParameter("step", step.kind().name())
        .setParameter("version", step.version())
        .setParameter("customer", customer.map(CustomerId::value).orElse(null), Long.class)
        .setParameter("words", words)
        .setParameter("by", by)
        .setParameter("at", step.at())
        .executeUpdate();
    new Bars(session).renew(List.of(shipment));
  }
}
