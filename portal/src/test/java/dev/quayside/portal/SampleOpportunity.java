package dev.quayside.portal;

import dev.quayside.db.opportunity.OpportunityKind;
import dev.quayside.db.opportunity.OpportunityTerms;
import dev.quayside.rates.place.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A year's volume that sales have heard of, and one that is agreed. */
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

  /** Northwind is to ship 120 containers in the year. */
  static void agree(OpenPortal portal) {
    portal.db.use(books ->
        books
            .volumes()
            .tell(
                portal.customers.northwind(),
                "N7701",
                Lane.of("CNSHA", "USLAX"),
                120,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                "Chen Wei",
                portal.time.get()));
  }
}
