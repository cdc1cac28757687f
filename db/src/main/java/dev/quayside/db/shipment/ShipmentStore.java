package dev.quayside.db.shipment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;

/** Shipments, each seen by its own customer only. */
public final class ShipmentStore {

  public static final List<Class<?>> ROWS = List.of(ShipmentRow.class, MilestoneRow.class);

  private final StatelessSession session;

  public ShipmentStore(StatelessSession session) {
    this.session = session;
  }

  public void add(Shipment shipment) {
    var row = new ShipmentRow();
    row.customerId = shipment.customer().value();
    row.blNumber = shipment.blNumber();
    row.carrier = shipment.carrier();
    row.vessel = shipment.vessel();
    row.origin = shipment.lane().origin().code();
    row.destination = shipment.lane().destination().code();
    row.containers = shipment.containers().toArray(String[]::new);
    session.insert(row);
    long id = Objects.requireNonNull(row.id);
    shipment.milestones().forEach(milestone -> session.insert(row(id, milestone)));
  }

  /** A customer's shipments, the newest first. */
  public List<Shipment> of(CustomerId customer) {
    Map<Long, List<Milestone>> milestones =
        session
            .createSelectionQuery(
                """
                select m from MilestoneRow m join ShipmentRow s on s.id = m.shipmentId
                where s.customerId = :customer order by m.happensAt, m.id\
                """,
                MilestoneRow.class)
            .setParameter("customer", customer.value())
            .getResultStream()
            .collect(
                groupingBy(row -> row.shipmentId, mapping(MilestoneRow::toMilestone, toList())));
    return session
        .createSelectionQuery(
            "from ShipmentRow where customerId = :customer order by id desc", ShipmentRow.class)
        .setParameter("customer", customer.value())
        .getResultStream()
        .map(row -> shipment(row, milestones.getOrDefault(row.id, List.of())))
        .toList();
  }

  private static MilestoneRow row(long shipment, Milestone milestone) {
    var row = new MilestoneRow();
    row.shipmentId = shipment;
    row.code = milestone.code();
    row.classifier = milestone.classifier().name();
    row.happensAt = milestone.happensAt();
    row.recordedAt = milestone.recordedAt();
    row.reason = milestone.reason().orElse(null);
    return row;
  }

  private static Shipment shipment(ShipmentRow row, List<Milestone> milestones) {
    return new Shipment(
        new CustomerId(row.customerId),
        row.blNumber,
        row.carrier,
        row.vessel,
        Lane.of(row.origin, row.destination),
        List.of(row.containers),
        milestones);
  }
}
