package dev.quayside.portal.dossier;

import dev.quayside.db.charge.Invoice;
import dev.quayside.db.paper.Paper;
import dev.quayside.db.paper.ShipmentPapers;
import dev.quayside.db.release.ToldOfBl;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.tracking.Dossier;
import dev.quayside.db.tracking.SeenByParty;
import dev.quayside.portal.shipments.ShipmentLine;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * One shipment at the desk.
 *
 * @param whole as the house sees it
 * @param parties each with what he reads himself
 * @param bl what happened to its bill of lading, the oldest first
 * @param decides whether the reader may let it go unpaid
 * @param wrong why what he did just now does not count, a key of the texts; "" for nothing
 * @param link opens it without signing in
 */
public record DossierView(
    Dossier dossier,
    ShipmentLine whole,
    List<PartyLine> parties,
    ShipmentPapers papers,
    List<ToldOfBl> bl,
    List<Invoice> invoices,
    List<OpenTask> tasks,
    boolean decides,
    String wrong,
    String link) {

  public DossierView {
    parties = List.copyOf(parties);
    bl = List.copyOf(bl);
    invoices = List.copyOf(invoices);
    tasks = List.copyOf(tasks);
  }

  /** A party, and the shipment in the words that he reads. */
  public record PartyLine(SeenByParty party, ShipmentLine line) {}

  public String number() {
    return dossier.whole().number();
  }

  /** When the last word on its release was said, which the form carries; "" for none. */
  public String seen() {
    return dossier.last().map(ReleaseStep::at).map(String::valueOf).orElse("");
  }

  public String name(CustomerId customer) {
    return dossier.parties().stream()
        .filter(party -> party.customer().equals(customer))
        .map(SeenByParty::name)
        .findFirst()
        .orElse("");
  }

  /** Where the paper of an invoice is fetched; "" where none is filed. */
  public String invoicePaper(Invoice invoice) {
    return papers
        .invoice(invoice.bill().number())
        .map(paper -> "/desk/shipments/%s/papers/%d".formatted(number(), paper.id()))
        .orElse("");
  }

  /** Whose business alone a paper is; "" where it is not one's alone. */
  public String owner(Paper paper) {
    Optional<CustomerId> owner = paper.owner();
    return owner.map(this::name).orElse("");
  }
}
