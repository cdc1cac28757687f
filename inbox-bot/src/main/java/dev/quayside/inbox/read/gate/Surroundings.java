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
import dev.quayside.inbox.read.words.Subject;
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

  private static final Phrase ONE_MORE = Phrase.any("(?:再|另外?|多)(?:报|加|问|询|要|来)(?:一|1)?下?[个条票份]");

  private static final Phrase NOT_THERE =
      Phrase.any("(?:不是|不从|不去|不到|别从|别去|\\bnot (?:from |to |via )?)[ ]?$");

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
            || used.stream().anyMatch(other -> again(other, span))
            || used.stream().anyMatch(other -> same.compatible(other, spot.get())));
  }

  /** "青岛出，不是宁波": the customer says himself that it is not there. */
  boolean ruledOut(Span span) {
    return Word.in(NOT_THERE, Word.before(text, span.start(), 8));
  }

  /** Where one lane more is asked for, the subject of the reply still names the first one. */
  boolean ofFirstLane(Span span) {
    return text.sourceAt(span.start()).kind() == Source.Kind.SUBJECT
        && Word.in(ONE_MORE, text.letters());
  }

  /** Cargo only passes through there. */
  boolean passed(Span span) {
    return lanes.passed().stream().anyMatch(spot -> spot.span().equals(span));
  }

  /** "圣安东尼奥" after "圣安东尼奥（智利）": the shorter name is the same place. */
  private boolean again(Spot used, Span name) {
    return name.end() - name.start() > 1 && used.span().in(text).startsWith(name.in(text));
  }

  /** The town of a door's address, in the subject once more. */
  private boolean inDoorAgain(Span name) {
    return name.end() - name.start() > 1
        && Stream.of(Field.PICKUP, Field.DELIVERY)
            .flatMap(field -> ledger.spans(field).stream())
            .anyMatch(door -> door.in(text).contains(name.in(text)));
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
        && Subject.ofAnswer(text)
        && used.stream()
            .anyMatch(spot ->
                text.sourceAt(spot.span().start()).kind() == Source.Kind.BODY && !spot.area());
  }

  private boolean inDoor(Span span) {
    return inDoorAgain(span)
        || Stream.of(Field.PICKUP, Field.DELIVERY)
            .flatMap(field -> ledger.spans(field).stream())
            .map(door -> new Span(door.start(), Math.max(door.end(), door.start() + 60)))
            .anyMatch(door -> door.holds(span));
  }
}
