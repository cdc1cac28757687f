package dev.quayside.app.demo.sample;

import dev.quayside.db.Books;
import dev.quayside.db.shipment.Milestone;
import dev.quayside.db.shipment.Shipment;
import dev.quayside.rates.place.Lane;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shipments on their way on the day of the demonstration. */
final class SampleShipments {

  private static final int MORNING = 8;

  private SampleShipments() {}

  static void fill(Books books, SampleFiles files, DemoDay day) {
    for (Map<String, String> row : files.rows("shipments")) {
      var customer = SampleBook.customer(books, row).orElseThrow();
      String bill = row.getOrDefault("bl", "");
      boolean there =
          books.shipments().of(customer).stream().anyMatch(one -> one.blNumber().equals(bill));
      if (!there) {
        String[] lane = row.getOrDefault("lane", "").split("-", 2);
        books
            .shipments()
            .add(
                new Shipment(
                    customer,
                    bill,
                    row.getOrDefault("carrier", ""),
                    row.getOrDefault("vessel", ""),
                    Lane.of(lane[0], lane[1]),
                    List.of(row.getOrDefault("containers", "").split(" ")),
                    milestones(row.getOrDefault("milestones", ""), day)));
      }
    }
  }

  /** "DEPARTED ACT today-10; ARRIVED EST today+6 Berth congestion". */
  private static List<Milestone> milestones(String cell, DemoDay day) {
    return Arrays.stream(cell.split("; ", -1)).map(text -> milestone(text, day)).toList();
  }

  private static Milestone milestone(String text, DemoDay day) {
    String[] words = text.split(" ", 4);
    Instant happens = day.day(words[2]).atTime(MORNING, 0).toInstant(ZoneOffset.UTC);
    Instant now = day.today().atTime(MORNING, 0).toInstant(ZoneOffset.UTC);
    return new Milestone(
        words[0],
        Milestone.Classifier.valueOf(words[1]),
        happens,
        happens.isBefore(now) ? happens : now,
        words.length == 4 ? Optional.of(words[3]) : Optional.empty());
  }
}
