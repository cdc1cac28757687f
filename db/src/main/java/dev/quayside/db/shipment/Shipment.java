package dev.quayside.db.shipment;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;

/**
 * Cargo on its way.
 *
 * @param blNumber bill of lading number, unique
 * @param carrier SCAC
 * @param containers ISO 6346 container numbers
 * @param milestones by the time they happen
 */
public record Shipment(
    CustomerId customer,
    String blNumber,
    String carrier,
    String vessel,
    Lane lane,
    List<String> containers,
    List<Milestone> milestones) {

  public Shipment {
    containers = List.copyOf(containers);
    milestones = List.copyOf(milestones);
  }
}
