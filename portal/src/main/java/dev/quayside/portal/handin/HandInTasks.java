package dev.quayside.portal.handin;

import dev.quayside.db.Books;
import dev.quayside.db.paper.PaperFiling;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Hands to sales what a customer did with the papers of a shipment. */
final class HandInTasks {

  private static final Duration WITHIN = Duration.ofHours(2);

  private final WorkingHours hours;

  HandInTasks(ZoneId zone) {
    this.hours = new WorkingHours(zone);
  }

  void open(Books books, Kind kind, PaperFiling filing, Told about, Instant now) {
    open(books, kind, filing.owner().orElseThrow(), filing.shipment(), about, now);
  }

  void open(Books books, Kind kind, CustomerId customer, String shipment, Told about, Instant now) {
    books
        .shipmentTasks()
        .openOrAdd(
            kind,
            customer,
            shipment,
            about,
            books.users().answering(Optional.of(customer)).map(User::id),
            hours.after(now, WITHIN),
            now);
  }
}
