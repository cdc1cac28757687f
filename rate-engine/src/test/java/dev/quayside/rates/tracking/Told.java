package dev.quayside.rates.tracking;

import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.event.Side;
import dev.quayside.rates.tracking.route.Leg;
import dev.quayside.rates.tracking.route.Leg.Means;
import dev.quayside.rates.tracking.route.Route;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was told of one shipment, a line each, in the order in which it came in: "06-14 DEPARTED ACT
 * 06-13 CNSHA CSNU6829160 WEATHER" is the day it was told, what, when, and as far as it is known
 * where, which container and why.
 */
final class Told {

  static final Route DIRECT =
      new Route(List.of(new Leg(Means.VESSEL, "CNSHA", "USLAX", "COSCO ROSE", "071E")));

  static final Route VIA_SINGAPORE =
      new Route(
          List.of(
              new Leg(Means.VESSEL, "CNNGB", "SGSIN", "COSCO ARIES", "033W"),
              new Leg(Means.VESSEL, "SGSIN", "DEHAM", "OOCL SPAIN", "022W")));

  private Told() {}

  static Journey direct(String... lines) {
    return of(DIRECT, Set.of("CSNU6829160"), Side.all(), lines);
  }

  static Journey viaSingapore(String... lines) {
    return of(VIA_SINGAPORE, Set.of("CBHU3202732"), Side.all(), lines);
  }

  static Journey of(Route route, Set<String> containers, Set<Side> sight, String... lines) {
    return Journey.derivedFrom(
        route, containers, Arrays.stream(lines).map(Told::event).toList(), sight);
  }

  private static Event event(String line) {
    List<String> words = List.of(line.split(" "));
    return new Event(
        Milestone.valueOf(words.get(1)),
        Classifier.valueOf(words.get(2)),
        day(words.get(3)).atTime(8, 0).atOffset(ZoneOffset.ofHours(8)),
        first(words, "[A-Z]{5}"),
        first(words, "[A-Z]{4}\\d{7}"),
        Optional.empty(),
        words.size() > 4 && words.getLast().matches("[A-Z_]{6,}")
            ? Reason.named(words.getLast())
            : Optional.empty(),
        day(words.get(0)).atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private static Optional<String> first(List<String> words, String form) {
    return words.stream().skip(4).filter(word -> word.matches(form)).findFirst();
  }

  static LocalDate day(String text) {
    return LocalDate.parse("2026-" + text);
  }
}
