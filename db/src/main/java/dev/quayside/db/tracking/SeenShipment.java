package dev.quayside.db.tracking;

import dev.quayside.db.shipment.References;
import dev.quayside.rates.tracking.Journey;

/**
 * A shipment as somebody may see it.
 *
 * @param number ours, such as S1001
 * @param references those he may know
 * @param carrier SCAC
 * @param journey derived from what is his business alone
 */
public record SeenShipment(String number, References references, String carrier, Journey journey) {}
