package dev.quayside.rates.tracking.told;

import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Point;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.route.Leg;
import java.util.Optional;

/** Says where a shipment is, from what happened to it last. */
record WhereTelling(Words words, Journey journey) {

  String where() {
    String where = journey.last().map(this::after).orElseGet(this::booked);
    return where
        + journey.last().filter(Point::inPart).map(this::part).orElse("")
        + journey.hold().map(this::held).orElse("");
  }

  private String after(Point point) {
    Event event = point.actual().orElseThrow();
    String day = words.day(event);
    String place = words.place(point.place());
    return switch (point.milestone()) {
      case BOOKED -> booked();
      case GATE_IN, LOADED, ARRIVED, DISCHARGED -> said(point, day, place);
      case TS_LOADED, TS_ARRIVED, TS_DISCHARGED -> said(point, day, known(place, "between"));
      case DEPARTED -> leaving(point, day, place);
      case TS_DEPARTED -> leaving(point, day, known(place, "between.left"));
      case EMPTY_OUT, STUFFED, CARGO_RECEIVED, AVAILABLE, GATE_OUT, DELIVERED, EMPTY_IN ->
          words.say("where." + point.milestone(), day, place);
      case VGM, EXPORT_CUSTOMS, MANIFESTED, RAIL_LOADED, RAIL_DEPARTED, BORDER, RAIL_ARRIVED ->
          other(point, day, place);
      case IMPORT_CUSTOMS, CARRIER_RELEASE, NOTIFIED, DOCS_DELIVERED, STRIPPED ->
          other(point, day, place);
      case ROLLED, HOLD, SHORT -> other(point, day, place);
    };
  }

  /** Some carriers tell of a change of ship, and not where. */
  private String known(String place, String otherwise) {
    return place.isEmpty() ? words.say(otherwise) : place;
  }

  /** With the vessel, where one is known. */
  private String said(Point point, String day, String place) {
    boolean reached = point.milestone() == Milestone.ARRIVED && !bySea();
    return withVessel(reached ? "REACHED" : point.milestone().name(), point, day, place, "");
  }

  private String leaving(Point point, String day, String place) {
    String to = words.place(leg(point).map(Leg::to).orElse(journey.route().discharge()));
    return withVessel(bySea() ? "DEPARTED" : "LEFT", point, day, place, to);
  }

  private String withVessel(String what, Point point, String day, String place, String to) {
    String vessel = vessel(point);
    boolean named = !vessel.isEmpty() && !what.equals("REACHED");
    return words.say("where." + what + (named ? ".vessel" : ""), day, place, to, vessel);
  }

  private boolean bySea() {
    return journey.route().main().getFirst().means() == Leg.Means.VESSEL;
  }

  /** Papers and customs say where it stands, beside where it is. */
  private String other(Point point, String day, String place) {
    String name = words.milestone(point.milestone());
    return place.isEmpty()
        ? words.say("where.other", day, name)
        : words.say("where.other.at", day, name, place);
  }

  private String booked() {
    String from = words.place(journey.route().loading());
    String vessel = journey.route().main().getFirst().aboard();
    Optional<String> sails = journey.point(Milestone.DEPARTED).flatMap(Point::now).map(words::day);
    String key = journey.happened(Milestone.BOOKED) ? "where.BOOKED" : "where.nothing";
    return words.say(key, from)
        + (vessel.isEmpty() || journey.rolled().isPresent() ? "" : words.say("where.on", vessel))
        + sails
            .filter(_ -> journey.rolled().isEmpty())
            .map(day -> words.say("where.sails", day))
            .orElse("")
        + words.say("where.end");
  }

  private String part(Point point) {
    return words.say("where.part", point.done(), point.of());
  }

  private String held(Event hold) {
    String why = hold.reason().map(words::reason).orElse("");
    return why.isEmpty()
        ? words.say("where.held", words.day(hold))
        : words.say("where.held.why", words.day(hold), why);
  }

  /** As the event told it, else as it is booked; in between, the one that it waits for. */
  private String vessel(Point point) {
    Optional<String> told =
        point.milestone() == Milestone.TS_DISCHARGED
            ? Optional.empty()
            : point.actual().flatMap(Event::vessel);
    return told.or(() -> leg(point).map(Leg::aboard)).orElse("");
  }

  private Optional<Leg> leg(Point point) {
    return switch (point.milestone()) {
      case ARRIVED, TS_ARRIVED, DISCHARGED -> journey.route().to(point.place());
      default -> journey.route().from(point.place());
    };
  }
}
