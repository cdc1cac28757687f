package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Tasks about a shipment: of each kind one is open at a time, and what is new is added to it. */
public final class ShipmentTasks {

  private final StatelessSession session;

  public ShipmentTasks(StatelessSession session) {
    this.session = session;
  }

  /**
   * Opens a task, or adds to the one that is open what it does not say yet.
   *
   * @param shipment our number
   * @param about why
   */
  public void openOrAdd(
      SalesTask.Kind kind,
      CustomerId customer,
      String shipment,
      Told about,
      Optional<Long> owner,
      Instant due,
      Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into task (kind, customer_id, shipment, about, about_zh, owner, due_at, opened_at)
            values (:kind, :customer, :shipment, :about, :zh, :owner, :due, :now)
            on conflict (kind, customer_id, shipment) where shipment <> '' and done_at is null
              do update set %s
              where position(excluded.about in task.about) = 0\
            """
                .formatted(TaskStore.ADDED))
        .setParameter("kind", kind.name())
        .setParameter("customer", customer.value())
        .setParameter("shipment", shipment)
        .setParameter("about", about.en())
        .setParameter("zh", about.zh())
        .setParameter("owner", owner.orElse(null), Long.class)
        .setParameter("due", due)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What is to be done about one shipment, the most urgent first. */
  public List<OpenTask> open(String shipment) {
    return new TaskStore(session).open(" and t.shipment = :shipment", Map.of("shipment", shipment));
  }
}
