package dev.quayside.inbox.read.gate;

import dev.quayside.inbox.read.aside.Talk;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.lanes.Lanes;
import dev.quayside.inbox.read.lanes.SameLane;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.proof.Field;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which places a message names beside the ends of its lanes without asking for more. */
final class Surroundings {

  /** What a supplier is near to tells of no lane. */
  private static final Phrase NEAR =
      Phrase.any("(?<!\\p{L})(?:near|nearby|close to|located in|based in)[ ]$");

  private static final Phrase REPLY =
      Phrase.any("^\\s{0,3}(?:re|aw|sv|antw|rv|rif|回复|答复)\\s?(?:\\[\\d\\])?[:：]");

  private final Wording text;
  private final Layout layout;
  private final Lanes lanes;
  private final Ledger ledger;
  private final SameLane same;
  private final List<Spot> used;

  Surroundings(Wording text, Layout layout, Lanes lanes, Ledger ledger, Places places) {
    this.text = text;
    this.layout = layout;
    this.lanes = lanes;
    this.ledger = ledger;
    this.same = new SameLane(text, places);
    this.used =
        lanes.lanes().stream()
            .flatMap(lane -> Stream.concat(lane.origins().stream(), lane.destinations().stream()))
            .toList();
  }

  /** It is an end of a lane, near to one, in a door's address, or no place of a lane at all. */
  boolean known(Span span) {
    Optional<Spot> spot = lanes.spots().stream().filter(s -> s.span().equals(span)).findFirst();
    return spot.isPresent()
        && (used.contains(spot.get())
            || inDoor(span)
            || namesDoor(spot.get())
            || spokenOfBefore(span)
            || Talk.aside(text, layout, span)
            || Word.in(NEAR, Word.before(text, span.start(), 12))
            || used.stream().anyMatch(other -> same.compatible(other, spot.get())));
  }

  /** Cargo only passes through there. */
  boolean passed(Span span) {
    return lanes.passed().stream().anyMatch(spot -> spot.span().equals(span));
  }

  /** The city of the door's address, said without it. */
  private boolean namesDoor(Spot spot) {
    return lanes.spots().stream()
        .filter(other -> !other.area() && inDoor(other.span()))
        .anyMatch(other -> same.compatible(other, spot));
  }

  /** The subject of a reply tells of the lane before, where the new words name one of their own. */
  private boolean spokenOfBefore(Span span) {
    return text.sourceAt(span.start()).kind() == Source.Kind.SUBJECT
        && Word.in(REPLY, text.letters())
        && used.stream()
            .anyMatch(spot ->
                text.sourceAt(spot.span().start()).kind() == Source.Kind.BODY && !spot.area());
  }

  private boolean inDoor(Span span) {
    return Stream.of(Field.PICKUP, Field.DELIVERY)
        .flatMap(field -> ledger.spans(field).stream())
        .map(door -> new Span(door.start(), Math.max(door.end(), door.start() + 60)))
        .anyMatch(door -> door.holds(span));
  }
}
