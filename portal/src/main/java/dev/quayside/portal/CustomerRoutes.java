package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.portal.care.CarePages;
import dev.quayside.portal.company.CompanyPages;
import dev.quayside.portal.entrance.Rooms;
import dev.quayside.portal.handin.HandInPages;
import dev.quayside.portal.knowing.KnowingPages;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.papers.PaperDesk;
import dev.quayside.portal.papers.PaperPages;
import dev.quayside.portal.quotes.QuotePages;
import dev.quayside.portal.ratesearch.LanePages;
import dev.quayside.portal.shipments.ShipmentLines;
import dev.quayside.portal.shipments.ShipmentPages;
import dev.quayside.portal.visit.LaterTold;
import dev.quayside.rates.place.Places;
import java.net.URI;
import java.time.ZoneId;

/** Every page that is for customers alone; each is handed the one customer it may speak of. */
final class CustomerRoutes {

  private final LanePages lanes;
  private final QuotePages quotes;
  private final ShipmentPages shipments;
  private final PaperPages papers;
  private final HandInPages handIn;
  private final CarePages care;
  private final CompanyPages company;
  private final KnowingPages knowing;

  CustomerRoutes(
      Db db,
      Places places,
      ZoneId zone,
      ShipmentLines lines,
      URI base,
      Pages pages,
      LaterTold looked) {
    lanes = new LanePages(db, places, zone);
    quotes = new QuotePages(db, zone, pages);
    shipments = new ShipmentPages(db, places, lines, base, pages, looked);
    papers = new PaperPages(db);
    handIn = new HandInPages(db, shipments, zone);
    care = new CarePages(db);
    company = new CompanyPages(db);
    knowing = new KnowingPages(db);
  }

  void register(Rooms rooms) {
    rooms
        .forCustomers("/rates", lanes::show)
        .customerForm("/rates/ask", lanes::ask)
        .forCustomers("/rates/asked/{key}", lanes::asked)
        .customerForm("/rates/keep", lanes::keep)
        .customerForm("/rates/forget", lanes::forget)
        .forCustomers("/quotes", quotes::list)
        .forCustomers("/quotes.csv", quotes::csv)
        .forCustomers("/quotes/{number}", quotes::one)
        .forCustomers("/quotes/{number}/pdf", quotes::paper)
        .forCustomers("/shipments", shipments::list)
        .forCustomers("/shipments.csv", shipments::csv)
        .forCustomers("/shipments/{number}", shipments::one)
        .forCustomers("/shipments/{number}/charges.csv", shipments::charges)
        .forCustomers("/shipments/{number}/papers/{paper}", papers::fetch)
        .customerUpload("/shipments/{number}/papers", PaperDesk.MOST_BYTES, handIn::bring)
        .customerPathForm("/shipments/{number}/bl/confirm", handIn::confirm)
        .customerUpload("/shipments/{number}/bl/changes", PaperDesk.MOST_BYTES, handIn::change)
        .forCustomers("/requests", care::list)
        .customerUpload("/requests", PaperDesk.MOST_BYTES, care::open)
        .forCustomers("/requests/{number}", care::one)
        .customerPathForm("/requests/{number}", care::reply)
        .forCustomers("/company", company::show)
        .customerForm("/company/invite", company::invite)
        .customerForm("/company/withdraw", company::withdraw)
        .customerForm("/company/admin", company::setAdmin)
        .customerForm("/company/access", company::setAccess)
        .customerForm("/company/sees", company::setSees)
        .forWholeCompany("/known", knowing::show)
        .forWholeCompany("/known/export", knowing::export)
        .wholeCompanyForm("/known/turn", knowing::turn)
        .wholeCompanyForm("/known/erase", knowing::erase);
  }
}
