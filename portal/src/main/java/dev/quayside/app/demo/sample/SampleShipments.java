package dev.quayside.app.demo.sample;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.shipment.Filing;
import dev.quayside.db.shipment.Party;
import dev.quayside.db.shipment.PlannedLeg;
import dev.quayside.db.shipment.References;
import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.route.Leg;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shipments on their way on the day of the demonstration, each told of twice at the most. */
final class SampleShipments {

  private static final String SOURCE = "demo";

  private final Books books;
  private final DemoDay day;
  private final Instant now;

  private SampleShipments(Books books, DemoDay day, Instant now) {
    this.books = books;
    this.day = day;
    this.now = now;
  }

  static void fill(Books books, SampleFiles files, DemoDay day, Instant now) {
    files.rows("shipments").forEach(new SampleShipments(books, day, now)::fill);
  }

  private void fill(Map<String, String> row) {
    String bill = row.getOrDefault("bl", "");
    books
        .shipments()
        .file(
            new Filing(
                Optional.empty(),
                parties(row),
                row.getOrDefault("carrier", ""),
                new References(
                    Optional.of(bill),
                    Optional.of(row.getOrDefault("booking", "")),
                    words(row, "containers"),
                    words(row, "orders"),
                    List.of()),
                Arrays.stream(row.getOrDefault("legs", "").split("; ", -1))
                    .map(SampleShipments::leg)
                    .toList(),
                false,
                Optional.empty(),
                SOURCE),
            now);
    List<ToldEvent> told =
        Stream.of(row.getOrDefault("events", "").split("; ", -1))
            .map(text -> told(bill, text))
            .toList();
    books.events().take(told, now);
  }

  private List<Party> parties(Map<String, String> row) {
    Map<CustomerId, Set<Role>> roles = new LinkedHashMap<>();
    Map.of("customer", Role.PRINCIPAL, "shipper", Role.SHIPPER, "consignee", Role.CONSIGNEE)
        .forEach((column, role) ->
            books
                .customers()
                .byCode(row.getOrDefault(column, ""))
                .map(Customer::id)
                .ifPresent(
                    id -> roles.computeIfAbsent(id, _ -> EnumSet.noneOf(Role.class)).add(role)));
    return roles.entrySet().stream()
        .map(entry -> new Party(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> words(Map<String, String> row, String column) {
    return Arrays.stream(row.getOrDefault(column, "").split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** "CNSHA-USLAX COSCO SHIPPING ROSE/071E". */
  private static PlannedLeg leg(String text) {
    String[] parts = text.split(" ", 2);
    String[] lane = parts[0].split("-", 2);
    String[] vessel = parts[1].split("/", 2);
    return PlannedLeg.open(new Leg(Leg.Means.VESSEL, lane[0], lane[1], vessel[0], vessel[1]));
  }

  /** "ARRIVED EST today+7 today-2 CONGESTION": what, when, and when that was told. */
  private ToldEvent told(String bill, String text) {
    String[] words = text.split(" ", 5);
    return new ToldEvent(
        Optional.of(bill + " " + text),
        new ToldEvent.Named(Optional.empty(), Optional.of(bill), Optional.empty()),
        new Event(
            Milestone.valueOf(words[0]),
            Classifier.valueOf(words[1]),
            day.day(words[2]).atStartOfDay().atOffset(ZoneOffset.UTC),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            words.length == 5 ? Reason.named(words[4]) : Optional.empty(),
            day.day(words[3]).atStartOfDay().toInstant(ZoneOffset.UTC)),
        SOURCE,
        "");
  }
}
