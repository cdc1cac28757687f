package dev.quayside.portal.shipments;

import dev.quayside.db.charge.Invoice;
import dev.quayside.db.paper.ShipmentPapers;
import dev.quayside.rates.paper.BillOfLading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One shipment as a customer sees it.
 *
 * @param papers those that are his business
 * @param invoices those that are billed to him
 * @param link opens it without signing in, to be passed on
 * @param until the link's last day
 * @param told what came of what he did just now, or why nothing did; "" for nothing
 * @param typed what he wants changed, where that was not taken
 */
public record ShipmentSheet(
    ShipmentLine line,
    ShipmentPapers papers,
    List<Invoice> invoices,
    String link,
    LocalDate until,
    String told,
    String typed) {

  public ShipmentSheet {
    invoices = List.copyOf(invoices);
  }

  /** What is told as good news. */
  private static final Set<String> DONE = Set.of("filed", "repeated", "confirmed", "asked");

  /** The same once he has done something. */
  ShipmentSheet with(String what, String words) {
    return new ShipmentSheet(line, papers, invoices, link, until, what, words);
  }

  /** Where the paper of an invoice is fetched; "" where none is filed. */
  public String invoicePaper(Invoice invoice) {
    return papers
        .invoice(invoice.bill().number())
        .map(paper -> "/shipments/%s/papers/%d".formatted(line.shipment().number(), paper.id()))
        .orElse("");
  }

  static boolean done(String told) {
    return DONE.contains(told);
  }

  public boolean good() {
    return done(told);
  }

  /** Whether he may say that its draft is right, or is to be changed. */
  public boolean mayConfirm() {
    return papers.mayConfirm()
        && papers.bl().filter(bl -> bl.version() > 0 && !bl.state().issued()).isPresent();
  }

  /** Whether it is not confirmed yet. */
  public boolean toConfirm() {
    return mayConfirm() && papers.bl().filter(BillOfLading::open).isPresent();
  }
}
