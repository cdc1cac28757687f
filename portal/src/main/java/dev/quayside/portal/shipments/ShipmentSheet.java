package dev.quayside.portal.shipments;

import dev.quayside.db.paper.ShipmentPapers;
import java.time.LocalDate;

/**
 * One shipment as a customer sees it.
 *
 * @param papers those that are his business
 * @param link opens it without signing in, to be passed on
 * @param until the link's last day
 */
public record ShipmentSheet(
    ShipmentLine line, ShipmentPapers papers, String link, LocalDate until) {}
