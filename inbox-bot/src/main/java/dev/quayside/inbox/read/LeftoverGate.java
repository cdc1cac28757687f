package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.lanes.Lanes;
import dev.quayside.inbox.read.lanes.SameLane;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.rates.cargo.Equipment;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what the message says and no field holds: another place, a hint at danger or cold. What
 * is left over makes a request doubtful, and a doubtful one is never priced by itself.
 */
final class LeftoverGate {

  private static final Pattern COLD =
      Word.any(
          "(?<![\\p{L}])(?:frozen|chilled|refrigerated|reefer|temperature[-"
              + " ]controlled|gefroren|congelad[oa]s?|refrigerad[oa]s?)(?![\\p{L}])|冷冻|冷藏|冷链|冻品|恒温|冰鲜");
  private static final Pattern NOT_COLD =
      Word.any("(?:\\bno|\\bnot|non|不|无需)[ ]?[\\p{L}]{0,12}[ ]?$");
  private static final Pattern NOT_COLD_AFTER =
      Word.any("^[ ](?:condition |temperature |container )?(?:is )?not ");

  /** What a supplier is near to tells of no lane. */
  private static final Pattern NEAR =
      Word.any("\\b(?:near|nearby|close to|located in|based in)[ ]$");

  private LeftoverGate() {}

  static void check(
      Facts facts,
      Lanes lanes,
      CargoDraft cargo,
      List<BoxDraft> boxes,
      List<Span> doors,
      SameLane same,
      List<Doubt> doubts) {
    places(facts, lanes, doors, same, doubts);
    facts
        .dangers()
        .hint()
        .ifPresent(span ->
            doubts.add(
                new Doubt(Doubt.Reason.DANGER_UNCLEAR, span.in(facts.text()), Missing.COMMODITY)));
    var idle = boxes.stream().anyMatch(LeftoverGate::idleReefer);
    if (cargo.temperatureC().isEmpty() && !idle) {
      Word.spans(COLD, facts.text()).stream()
          .filter(span -> !Word.in(NOT_COLD, Word.before(facts.text(), span.start(), 20)))
          .filter(span -> !Word.in(NOT_COLD_AFTER, Word.after(facts.text(), span.end(), 24)))
          .findFirst()
          .ifPresent(span ->
              doubts.add(
                  new Doubt(Doubt.Reason.LEFT_OVER, span.in(facts.text()), Missing.COMMODITY)));
    }
    if (facts.temperatures().stream().map(t -> t.value().doubleValue()).distinct().count() > 1) {
      doubts.add(
          new Doubt(
              Doubt.Reason.SEVERAL_VALUES,
              facts.temperatures().get(1).evidence().text(),
              Missing.COMMODITY));
    }
    if (facts.text().cut()) {
      doubts.add(new Doubt(Doubt.Reason.TOO_LONG, "", Missing.COMMODITY));
    }
  }

  private static void places(
      Facts facts, Lanes lanes, List<Span> doors, SameLane same, List<Doubt> doubts) {
    var used =
        lanes.lanes().stream()
            .flatMap(lane -> Stream.concat(lane.origins().stream(), lane.destinations().stream()))
            .toList();
    lanes.spots().stream()
        .filter(spot -> !spot.area() && !spot.risky())
        .filter(spot -> !used.contains(spot) && !lanes.passed().contains(spot))
        .filter(spot -> doors.stream().noneMatch(door -> door.holds(spot.span())))
        .filter(spot -> !Lanes.aside(facts.layout(), spot))
        .filter(spot -> !Word.in(NEAR, Word.before(facts.text(), spot.span().start(), 12)))
        .filter(spot -> used.stream().noneMatch(other -> same.compatible(other, spot)))
        .map(Spot::span)
        .findFirst()
        .ifPresent(span ->
            doubts.add(
                new Doubt(Doubt.Reason.LEFT_OVER, span.in(facts.text()), Missing.DESTINATION)));
    if (!lanes.lanes().stream().allMatch(LaneWords::clear)) {
      doubts.add(new Doubt(Doubt.Reason.LANES_UNCLEAR, "", Missing.DESTINATION));
    }
  }

  private static boolean idleReefer(BoxDraft box) {
    return box.type() instanceof BoxDraft.Container container
        && container.equipment() == Equipment.NOR40;
  }
}
