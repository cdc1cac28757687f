package dev.quayside.rates.tracking.told;

import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Point;
import dev.quayside.rates.tracking.Stage;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers in words where a shipment is, why it is late and when it may be collected. Mail, page,
 * chat and paper say the same, for they all ask here.
 */
public final class Telling {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Words words;
  private final Journey journey;
  private final Instant now;

  private Telling(Words words, Journey journey, Instant now) {
    this.words = words;
    this.journey = journey;
    this.now = now;
  }

  /** All answers about a shipment, as they stand now. */
  public static Answers of(Journey journey, Words words, Instant now) {
    var telling = new Telling(words, journey, now);
    return new Answers(
        new WhereTelling(words, journey).where(),
        telling.why(),
        telling.collect(),
        telling.next(),
        telling.promised());
  }

  private Optional<String> why() {
    if (journey.rolled().isPresent()) {
      return journey.rolled().map(it -> words.say("why.rolled", words.day(it)));
    }
    if (journey.overdue(now)) {
      return journey
          .arrival()
          .map(it ->
              words.say("why.overdue", words.day(it), pod())
                  + slipped().map(more -> words.say("gap") + more).orElse(""));
    }
    if (journey.daysLate() > 0) {
      return slipped();
    }
    return journey
        .announced()
        .filter(_ -> journey.arrival().isPresent())
        .map(it ->
            journey.daysLate() < 0
                ? words.say("why.early", -journey.daysLate())
                : words.say(journey.arrived() ? "why.keptDay" : "why.onTime"));
  }

  private Optional<String> slipped() {
    if (journey.daysLate() <= 0) {
      return Optional.empty();
    }
    String base = journey.promised().isPresent() ? "why.late.promised" : "why.late.announced";
    return journey
        .announced()
        .map(first ->
            words.say(base, journey.daysLate(), words.day(first))
                + (journey.reasons().isEmpty()
                    ? words.say("why.noReason")
                    : words.say("why.reason", words.reasons(journey.reasons()))));
  }

  private Optional<String> collect() {
    if (!journey.sight().contains(Side.DESTINATION)) {
      return Optional.empty();
    }
    if (journey.stage() == Stage.DELIVERED) {
      return journey
          .point(Milestone.GATE_OUT)
          .filter(Point::happened)
          .or(() -> journey.point(Milestone.DELIVERED))
          .flatMap(Point::actual)
          .map(it -> words.say("collect.done", words.day(it)));
    }
    if (journey.hold().filter(_ -> journey.arrived()).isPresent()) {
      return Optional.of(words.say("collect.held"));
    }
    if (journey.stage() == Stage.TO_COLLECT) {
      return Optional.of(words.say("collect.now", pod()));
    }
    return Optional.of(
        waits()
            + journey
                .point(Milestone.AVAILABLE)
                .flatMap(Point::now)
                .filter(this::stillHolds)
                .map(it -> words.say("collect.expected", words.day(it)))
                .orElse(""));
  }

  private String waits() {
    List<String> lacking = lacking();
    String list = words.list("lacks", lacking);
    if (journey.arrived()) {
      return lacking.isEmpty() ? words.say("collect.wait") : words.say("collect.lacks", list);
    }
    String only = lacking.isEmpty() ? "Only" : "";
    return journey
        .arrival()
        .filter(_ -> !journey.overdue(now))
        .map(it -> words.say("collect.after" + only, words.day(it), list))
        .orElseGet(() -> words.say("collect.unknown" + only, list));
  }

  /** What is still to be done before it may be collected, as far as events tell. */
  private List<String> lacking() {
    return Stream.of(Milestone.DISCHARGED, Milestone.IMPORT_CUSTOMS, Milestone.CARRIER_RELEASE)
        .filter(milestone -> journey.point(milestone).isPresent())
        .filter(milestone -> !journey.happened(milestone))
        .map(Milestone::name)
        .toList();
  }

  private Optional<String> next() {
    return journey
        .next()
        .map(point -> {
          String name = words.say("Next." + point.milestone());
          String what =
              point.place().isEmpty()
                  ? name
                  : words.say("next.at", name, words.place(point.place()));
          return point
              .now()
              .filter(this::stillHolds)
              .map(it ->
                  words.say(
                      it.how() == Classifier.PLN ? "next.planned" : "next.expected",
                      what,
                      words.day(it)))
              .orElseGet(() -> words.say("next.open", what));
        });
  }

  /** What was told before it was left behind counts no more, nor a day that has passed. */
  private boolean stillHolds(Event event) {
    return journey.rolled().filter(it -> it.toldAt().isAfter(event.toldAt())).isEmpty()
        && event.when().toInstant().plus(A_DAY).isAfter(now);
  }

  private Optional<String> promised() {
    return journey.promised().map(it -> words.say("promised", words.day(it), pod()));
  }

  private String pod() {
    return words.place(journey.route().discharge());
  }
}
