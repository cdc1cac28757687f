package dev.quayside.db.tracking;

import dev.quayside.db.shipment.References;
import dev.quayside.rates.release.Release;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Stage;

/**
 * A shipment as somebody may see it.
 *
 * @param number ours, such as S1001
 * @param references those he may know
 * @param carrier SCAC
 * @param journey derived from what is his business alone
 * @param release what he may know of it
 */
public record SeenShipment(
    String number, References references, String carrier, Journey journey, Release release) {

  /** How far it has come for him: what is not released yet, is not to be collected. */
  public Stage stage() {
    return journey.stage() == Stage.TO_COLLECT && !release.free() ? Stage.ARRIVED : journey.stage();
  }

  SeenShipment with(Release detailed) {
    return new SeenShipment(number, references, carrier, journey, detailed);
  }
}
