package dev.quayside.portal.shipments;

import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.rates.release.Bar;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Stage;
import dev.quayside.rates.tracking.told.Answers;
import dev.quayside.rates.tracking.told.Words;
import java.time.Instant;

/**
 * One shipment as a page shows it.
 *
 * @param words what ports and milestones are called in the reader's language
 */
public record ShipmentLine(
    SeenShipment shipment, Carrier carrier, Answers answers, Words words, Instant now) {

  public Journey journey() {
    return shipment.journey();
  }

  /** By its bill of lading, as customers call it, else by our own number. */
  public String name() {
    return shipment.references().bl().orElse(shipment.number());
  }

  public String vessel() {
    return journey().route().main().getFirst().aboard();
  }

  /** Whether to say that it is late: while it is under way. */
  public boolean late() {
    return journey().lateFrom().filter(it -> !it.isAfter(now)).isPresent();
  }

  /** Whether it waits for him to pay. */
  public boolean toPay() {
    return shipment.release().bars().contains(Bar.PAYMENT) && !over();
  }

  /** Whether it is there and is not released. */
  public boolean barred() {
    return journey().arrived() && !shipment.release().free() && !over();
  }

  private boolean over() {
    return journey().stage() == Stage.DELIVERED;
  }
}
