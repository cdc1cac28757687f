package dev.quayside.portal;

import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.held.HeldQuote;
import dev.quayside.rates.money.Money;
import java.util.List;

/** An inquiry whose two options earn less than the floor. */
final class SampleHeld {

  /** The one to Los Angeles. */
  static final long INQUIRY = 2;

  static final String CHEAPEST = "0a1b2c3d4e5f6789".repeat(4);
  static final String OTHER = "9f8e7d6c5b4a3210".repeat(4);

  private SampleHeld() {}

  static void hold(OpenPortal portal) {
    hold(portal, INQUIRY);
  }

  static void hold(OpenPortal portal, long inquiry) {
    var offer = SampleOffers.losAngeles(portal.customers.northwind());
    var best =
        new HeldQuote(
            0,
            offer.request(),
            offer.best(),
            CHEAPEST,
            Money.of("USD", "60"),
            "margin USD 300.00, floor 'never under 120' is USD 360.00; needs a named approval");
    var other =
        new HeldQuote(
            0,
            offer.request(),
            offer.options().getLast(),
            OTHER,
            Money.of("USD", "90"),
            best.reason());
    portal.db.use(
        books -> books.held().hold(inquiry, List.of(best, other), Change.NONE, SampleHouse.NOW));
  }
}
