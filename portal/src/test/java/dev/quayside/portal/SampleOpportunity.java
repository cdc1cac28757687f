package dev.quayside.portal;

import dev.quayside.db.opportunity.OpportunityKind;
import dev.quayside.db.opportunity.OpportunityTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A year's volume that sales have heard of. */
final class SampleOpportunity {

  private SampleOpportunity() {}

  /** P1001, of Northwind. */
  static void open(OpenPortal portal, String subject) {
    var terms =
        OpportunityTerms.opened(
            List.of("CNSHA-USLAX", "CNNGB-DEHAM"),
            "20x40HC a month",
            Optional.of(LocalDate.of(2026, 9, 1)),
            Optional.empty());
    portal.db.use(books ->
        books
            .opportunities()
            .openByHand(
                OpportunityKind.ANNUAL,
                portal.customers.northwind(),
                "Tom Baker",
                subject,
                terms,
                SamplePeople.of(portal.db, SampleHouse.SALES),
                portal.time.get()));
  }
}
