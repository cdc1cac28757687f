package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.portal.care.CareDeskPages;
import dev.quayside.portal.company.CompanyDesk;
import dev.quayside.portal.credit.CreditPages;
import dev.quayside.portal.customers.CustomerPages;
import dev.quayside.portal.customers.VolumePages;
import dev.quayside.portal.entrance.Rooms;
import dev.quayside.portal.opportunities.OpportunityPages;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.shipments.ShipmentLines;
import dev.quayside.portal.signals.SignalPages;
import dev.quayside.portal.unserved.UnservedPages;
import dev.quayside.rates.place.Places;
import java.time.ZoneId;
import java.util.List;

/** Every page on which sales read what the house knows of customers. */
final class KnownCustomerRoutes {

  private final CustomerPages customers;
  private final VolumePages volumes;
  private final CreditPages credit;
  private final CompanyDesk companies;
  private final CareDeskPages care;
  private final SignalPages signals;
  private final UnservedPages unserved;
  private final OpportunityPages opportunities;

  KnownCustomerRoutes(
      Db db,
      Places places,
      ZoneId zone,
      Pages pages,
      ShipmentLines lines,
      List<String> chartScripts) {
    customers = new CustomerPages(db, places, zone, lines, chartScripts);
    volumes = new VolumePages(db, places);
    credit = new CreditPages(db, zone);
    companies = new CompanyDesk(db);
    care = new CareDeskPages(db);
    signals = new SignalPages(db);
    unserved = new UnservedPages(db, places, zone, pages);
    opportunities = new OpportunityPages(db, places, zone, pages);
  }

  void register(Rooms rooms) {
    rooms
        .forStaff("/desk/signals", signals::list)
        .deciderForm("/desk/signals/rules", signals::set)
        .forStaff("/desk/signals/{task}", signals::one)
        .staffForm("/desk/signals/{task}", signals::judge)
        .forStaff("/desk/requests", care::list)
        .forStaff("/desk/requests/{number}", care::one)
        .staffForm("/desk/requests/{number}/close", care::close)
        .staffForm("/desk/requests/{number}/reopen", care::reopen)
        .forStaff("/desk/opportunities", opportunities::list)
        .staffForm("/desk/opportunities", opportunities::open)
        .forStaff("/desk/opportunities.csv", opportunities::csv)
        .forStaff("/desk/opportunities/{number}", opportunities::one)
        .staffForm("/desk/opportunities/{number}", opportunities::say)
        .staffForm("/desk/opportunities/{number}/take-back", opportunities::takeBack)
        .forStaff("/desk/unserved", unserved::show)
        .forStaff("/desk/unserved.csv", unserved::csv)
        .forStaff("/desk/unserved/{origin}/{destination}", unserved::lane)
        .forStaff("/desk/customers", customers::list)
        .forStaff("/desk/customers/{id}", customers::one)
        .forStaff("/desk/customers/{id}/brief", customers::brief)
        .staffForm("/desk/customers/{id}/preferences", customers::prefer)
        .staffForm("/desk/customers/{id}/preferences/{preference}", customers::decide)
        .staffForm("/desk/customers/{id}/volumes", volumes::tell)
        .staffForm("/desk/customers/{id}/volumes/{volume}/end", volumes::end)
        .forStaff("/desk/credit", credit::list)
        .forStaff("/desk/credit/{code}", credit::one)
        .deciderForm("/desk/credit/{code}", credit::tell)
        .forStaff("/desk/companies/{code}", companies::show)
        .deciderForm("/desk/companies/{code}/admin", companies::setAdmin)
        .deciderForm("/desk/companies/{code}/access", companies::setAccess)
        .deciderForm("/desk/companies/{code}/sees", companies::setSees);
  }
}
