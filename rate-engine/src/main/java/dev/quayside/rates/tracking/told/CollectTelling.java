package dev.quayside.rates.tracking.told;

import dev.quayside.rates.release.Bar;
import dev.quayside.rates.release.Release;
import dev.quayside.rates.release.ReleaseStep;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Point;
import dev.quayside.rates.tracking.Stage;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says when a shipment may be collected, what it still waits for, and what to do about it. */
record CollectTelling(Words words, Journey journey, Release release, Instant now) {

  /** Empty for whoever neither sees that end of the way nor has anything to do for it. */
  Optional<String> collect() {
    List<String> sentences = new ArrayList<>();
    boolean over = journey.stage() == Stage.DELIVERED;
    if (journey.sight().contains(Side.DESTINATION)) {
      (over ? collected() : Optional.of(arrival())).ifPresent(sentences::add);
    }
    if (!over) {
      release.bars().stream().sorted().flatMap(bar -> barred(bar).stream()).forEach(sentences::add);
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(String.join(words.say("gap"), sentences));
  }

  private Optional<String> collected() {
    return journey
        .point(Milestone.GATE_OUT)
        .filter(Point::happened)
        .or(() -> journey.point(Milestone.DELIVERED))
        .flatMap(Point::actual)
        .map(it -> words.say("collect.done", words.day(it)));
  }

  private String arrival() {
    if (journey.hold().filter(_ -> journey.arrived()).isPresent()) {
      return journey
          .hold()
          .flatMap(hold -> hold.reason())
          .map(reason -> words.say("collect.held.why", words.reason(reason)))
          .orElseGet(() -> words.say("collect.held"));
    }
    if (journey.stage() == Stage.TO_COLLECT) {
      return words.say(release.free() ? "collect.now" : "collect.barred", pod()) + letGo();
    }
    return waits()
        + journey
            .point(Milestone.AVAILABLE)
            .flatMap(Point::now)
            .filter(it -> journey.stillHolds(it, now))
            .map(it -> words.say("collect.expected", words.day(it)))
            .orElse("")
        + letGo();
  }

  private String letGo() {
    return release
        .released()
        .filter(_ -> release.free())
        .map(_ -> words.say("collect.letGo"))
        .orElse("");
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

  /** With what to do about it; that of another's is worth a word only once the cargo is there. */
  private Optional<String> barred(Bar bar) {
    return switch (bar) {
      case PAYMENT ->
          Optional.of(
              release.toPay().isEmpty()
                  ? words.say("barred.pay")
                  : words.say("barred.pay.these", words.bills(release.toPay())));
      case CREDIT -> Optional.of(words.say("barred.credit"));
      case ORIGINALS -> Optional.of(words.say("barred.originals"));
      case HELD -> Optional.of(release.hold().map(this::held).orElse(words.say("barred.others")));
      case OTHERS ->
          journey.arrived() && release.bars().size() == 1
              ? Optional.of(words.say("barred.others"))
              : Optional.empty();
    };
  }

  private String held(ReleaseStep hold) {
    return words.say("barred.held." + hold.ground(), hold.words());
  }

  private String pod() {
    return words.place(journey.route().discharge());
  }
}
