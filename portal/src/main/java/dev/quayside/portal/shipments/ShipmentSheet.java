package dev.quayside.portal.shipments;

import java.time.LocalDate;

/**
 * One shipment as a customer sees it.
 *
 * @param link opens it without signing in, to be passed on
 * @param until the link's last day
 */
public record ShipmentSheet(ShipmentLine line, String link, LocalDate until) {}
