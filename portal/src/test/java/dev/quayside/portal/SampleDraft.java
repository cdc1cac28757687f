package dev.quayside.portal;

import dev.quayside.db.Books;
import dev.quayside.db.autonomy.AutonomyRule;
import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.LanePattern;
import dev.quayside.db.autonomy.Level;
import dev.quayside.db.customer.Language;
import java.util.Optional;

/** A quote for Northwind whose letter waits until somebody of sales sends it. */
final class SampleDraft {

  private static final int MAILS_BEFORE = 50;

  private SampleDraft() {}

  /** The number of the inquiry. */
  static long write(OpenPortal portal) {
    return portal.db.with(books -> {
      books
          .autonomy()
          .set(
              new AutonomyRule(
                  Optional.of(portal.customers.northwind()),
                  LanePattern.ALL,
                  Optional.empty(),
                  Level.CO_PILOT,
                  Moves.PROPOSED),
              "Lena Wu",
              "a new customer",
              SampleHouse.NOW);
      return letter(books, portal, MAILS_BEFORE);
    });
  }

  /** One more, as the rule is by now; each has a number of its own. */
  static long another(OpenPortal portal, int nth) {
    return portal.db.with(books -> letter(books, portal, MAILS_BEFORE + 1 + nth));
  }

  private static long letter(Books books, OpenPortal portal, int mailsBefore) {
    var book = new SampleBook(books, mailsBefore);
    var mail = SampleMails.losAngeles(portal.customers.northwind());
    long inquiry = book.file(mail);
    var offer = SampleOffers.losAngeles(portal.customers.northwind());
    String quote = books.quotes().give(inquiry, mail.customer(), Language.EN, offer, mail.at());
    book.tell(inquiry, mail, quote);
    return inquiry;
  }
}
