package dev.quayside.rates.tracking.told;

import dev.quayside.rates.release.Release;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.event.Classifier;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers in words where a shipment is, why it is late and when it may be collected. Mail, page,
 * chat and paper say the same, for they all ask here.
 */
public final class Telling {

  private final Words words;
  private final Journey journey;
  private final Instant now;

  private Telling(Words words, Journey journey, Instant now) {
    this.words = words;
    this.journey = journey;
    this.now = now;
  }

  /**
   * All answers about a shipment, as they stand now.
   *
   * @param release what its reader may know of it
   */
  public static Answers of(Journey journey, Release release, Words words, Instant now) {
    var telling = new Telling(words, journey, now);
    return new Answers(
        new WhereTelling(words, journey).where(),
        telling.why(),
        new CollectTelling(words, journey, release, now).collect(),
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
              .filter(it -> journey.stillHolds(it, now))
              .map(it ->
                  words.say(
                      it.how() == Classifier.PLN ? "next.planned" : "next.expected",
                      what,
                      words.day(it)))
              .orElseGet(() -> words.say("next.open", what));
        });
  }

  private Optional<String> promised() {
    return journey.promised().map(it -> words.say("promised", words.day(it), pod()));
  }

  private String pod() {
    return words.place(journey.route().discharge());
  }
}
