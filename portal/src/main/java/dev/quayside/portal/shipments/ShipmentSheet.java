package dev.quayside.portal.shipments;

import dev.quayside.db.charge.Invoice;
import dev.quayside.db.paper.ShipmentPapers;
import java.time.LocalDate;
import java.util.List;

/**
 * One shipment as a customer sees it.
 *
 * @param papers those that are his business
 * @param invoices those that are billed to him
 * @param link opens it without signing in, to be passed on
 * @param until the link's last day
 */
public record ShipmentSheet(
    ShipmentLine line,
    ShipmentPapers papers,
    List<Invoice> invoices,
    String link,
    LocalDate until) {

  public ShipmentSheet {
    invoices = List.copyOf(invoices);
  }
}
