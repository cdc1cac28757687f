package dev.quayside.db.paper;

import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.paper.BlStep;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Keeps what happened to bills of lading; how one stands is derived from it. */
final class BlStore {

  private final StatelessSession session;

  BlStore(StatelessSession session) {
    this.session = session;
  }

  BillOfLading of(long shipment) {
    return BillOfLading.derivedFrom(
        session
            .createNativeQuery(
                "select step, version, told_at from bl_step"
                    + " where shipment_id = :shipment order by id",
                Object[].class)
            .setParameter("shipment", shipment)
            .getResultStream()
            .map(row ->
                new BlStep(
                    BlStep.Kind.valueOf((String) row[0]), (Integer) row[1], (Instant) row[2]))
            .toList());
  }

  /**
   * Adds a step; whoever does holds the shipment.
   *
   * @param customer whose word it is
   * @param words what he wants changed
   */
  void add(long shipment, BlStep step, Optional<CustomerId> customer, String words, String by) {
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
  }
}
