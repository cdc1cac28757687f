package dev.quayside.db.quote;

import dev.quayside.db.credit.CreditDesk;
import dev.quayside.db.customer.Language;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Puts versions of quotes into the book, each with how it is paid for. */
final class VersionFile {

  private final StatelessSession session;

  VersionFile(StatelessSession session) {
    this.session = session;
  }

  /**
   * A version of a quote that is about to be written.
   *
   * @param inquiry the mail which it answers
   */
  record NewVersion(
      long quote,
      String number,
      int version,
      long inquiry,
      Optional<CustomerId> customer,
      Language language) {}

  void add(NewVersion of, Offer offer, Instant now) {
    add(of, offer, Optional.empty(), Optional.empty(), now);
  }

  /** The same for what was priced from the library, with what it was priced from. */
  void add(NewVersion of, PricedOffer priced, Instant now) {
    add(of, priced.offer(), priced.sameAs(), priced.takenOver(), now);
    new PricedFromFile(session).keep(of.number(), of.version(), priced.from());
  }

  private void add(
      NewVersion of,
      Offer offer,
      Optional<String> sameAs,
      Optional<TakenOver> takenOver,
      Instant now) {
    var row = new QuoteVersionRow();
    row.quoteId = of.quote();
    row.version = of.version();
    row.inquiryId = of.inquiry();
    row.language = of.language().tag();
    row.offer = FactJson.write(offer);
    row.validUntil = offer.validUntil();
    row.givenAt = now;
    row.payment =
        new CreditDesk(session)
            .payment(of.customer(), offer, of.inquiry(), of.number(), now)
            .name();
    row.cargo = SameCargo.line(offer.request());
    row.sameAs = sameAs.orElse("");
    row.takenOver = takenOver.map(FactJson::write).orElse(null);
    session.insert(row);
  }
}
