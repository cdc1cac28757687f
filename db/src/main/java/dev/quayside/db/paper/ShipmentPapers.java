package dev.quayside.db.paper;

import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.paper.PaperKind;
import java.util.List;
import java.util.Optional;

/**
 * The papers of a shipment as somebody may see them: of each the newest version.
 *
 * @param bl how the bill of lading stands; empty for whom that is no business of
 * @param mayConfirm whether he has a word to say to its draft
 * @param mayHandIn whether he is a party of it himself
 */
public record ShipmentPapers(
    Optional<BillOfLading> bl, boolean mayConfirm, boolean mayHandIn, List<Paper> papers) {

  public ShipmentPapers {
    papers = List.copyOf(papers);
  }

  /** The paper of an invoice, by its number. */
  public Optional<Paper> invoice(String number) {
    return papers.stream()
        .filter(paper -> paper.kind() == PaperKind.INVOICE && paper.reference().equals(number))
        .findFirst();
  }
}
