package dev.quayside.inbox.read;

import dev.quayside.inbox.read.cargo.Density;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.gate.LeftoverGate;
import dev.quayside.inbox.read.lanes.Depots;
import dev.quayside.inbox.read.lanes.Doors;
import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.lanes.Lanes;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.lanes.Spots;
import dev.quayside.inbox.read.proof.Marked;
import dev.quayside.inbox.read.told.Told;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what prices a message asks for, one draft for each lane and way of carriage. It never
 * guesses: what is not said stays empty, what can be read in two ways is marked with a doubt.
 */
public final class RfqReader {

  /** Letters read over all lanes: fifty lanes of a list, but no endless ones. */
  private static final int MOST_LETTERS = 75_000;

  /** Lanes of which one will be chosen: a total is that of each. */
  private static final Phrase ONE_OR_THE_OTHER =
      Phrase.any(
          "both ways|either way|both options|two options|either by|can't decide|cannot decide|not"
              + " decided|whichever is|which is cheaper|what is cheaper|alternativ(?:e|ely)"
              + "|beide varianten|les deux");

  private RfqReader() {}

  /**
   * The prices that these words ask for.
   *
   * @param asked the words that count, lines parted by "\n", table cells by tabs or bars
   * @param sentAt relative days count from the writer's own date
   * @return at least one draft, as the caller holds the message for an inquiry
   */
  public static List<RfqDraft> read(Asked asked, OffsetDateTime sentAt, Places places) {
    var parts = Parts.of(asked);
    var choice = LaneChoice.of(parts, places);
    var lanes = choice.lanes();
    var most = Math.max(3, MOST_LETTERS / Math.max(1, parts.whole().letters().length()));
    var words = lanes.lanes().stream().limit(most).toList();
    if (words.size() < 2) {
      var one = words.isEmpty() ? LaneChoice.none() : words.getFirst();
      return checked(parts, lanes, drafts(parts, one, lanes, sentAt, places), sentAt, places);
    }
    var drafts = new ArrayList<RfqDraft>();
    var both = Word.in(ONE_OR_THE_OTHER, parts.whole().letters());
    var text = parts.parts().get(choice.part()).text();
    var scopes = Scopes.of(text, words);
    var sums = LaneSums.in(text, parts.parts().get(choice.part()).layout().totals(), words);
    for (var i = 0; i < words.size(); i++) {
      var own = Facts.in(Scopes.view(text, scopes, sums, i));
      var seen =
          parts.with(
              choice.part(),
              both ? own : own.within(scopes.get(i)),
              Scopes.view(parts.whole(), scopes, sums, i));
      drafts.addAll(drafts(seen, words.get(i), lanes, sentAt, places));
    }
    var whole = checked(parts, lanes, drafts, sentAt, places);
    return words.size() == lanes.lanes().size()
        ? whole
        : whole.stream().map(RfqReader::tooLong).toList();
  }

  /** Each fact with how sure it is, and doubted where the new words and the files say more. */
  private static List<RfqDraft> checked(
      Parts parts, Lanes lanes, List<RfqDraft> drafts, OffsetDateTime sentAt, Places places) {
    var whole = parts.whole();
    var all = parts.layout(whole);
    var marked = drafts.stream().map(draft -> Marked.of(draft, whole, all)).toList();
    var text = parts.toAccountFor();
    var named = lanes.among(Spots.in(text, places));
    var told = Told.in(text, parts.layout(text), named.spots(), sentAt.toLocalDate());
    return ToldTwice.once(LeftoverGate.checked(told, named, marked, places));
  }

  private static RfqDraft tooLong(RfqDraft draft) {
    return draft.doubted(new Doubt(Doubt.Reason.TOO_LONG, "", Missing.DESTINATION));
  }

  private static List<RfqDraft> drafts(
      Parts parts, LaneWords lane, Lanes lanes, OffsetDateTime sentAt, Places places) {
    var stated = Facts.joined(parts.view(), parts.parts());
    var doubts = new ArrayList<Doubt>();
    var equipment = BoxChoice.of(stated, doubts);
    var facts = stated.inBoxes(BoxChoice.count(equipment));
    var totals = new Totals(facts, BoxChoice.count(equipment), doubts);
    Contradictions.check(parts, doubts);
    var cargo = CargoReading.of(parts, facts, totals, lanes, sentAt.toLocalDate());
    Density.check(cargo, doubts);
    var pickup = parts.first(part -> Doors.pickup(part.text(), part.layout(), places));
    var delivery = parts.first(part -> Doors.delivery(part.text(), part.layout(), places));
    var only = Depots.only(parts.view());
    var modes = ModeChoice.of(facts, equipment, doubts);
    OpenHints.check(facts, lanes, doubts);
    var ways =
        modes.isEmpty()
            ? List.of(Optional.<Found<Mode>>empty())
            : modes.stream().map(Optional::of).toList();
    var terms = Terms.of(parts, sentAt.toLocalDate(), places);
    var drafts = new ArrayList<RfqDraft>();
    for (var from : choices(lane.origins())) {
      for (var to : choices(lane.destinations())) {
        for (var mode : ways) {
          var ends =
              new EndReading(
                      parts.whole(), lanes, lane.destinations(), mode.map(Found::value), places)
                  .of(from, to, pickup, delivery);
          var fetched =
              pickup.filter(
                  door -> from.filter(s -> Doors.loadedAt(parts.whole(), door, s)).isEmpty());
          drafts.add(draft(mode, ends, fetched, delivery, only, equipment, cargo, terms, doubts));
        }
      }
    }
    return drafts;
  }

  private static RfqDraft draft(
      Optional<Found<Mode>> mode,
      Ends ends,
      Optional<Door> pickup,
      Optional<Door> delivery,
      Optional<Door> only,
      List<BoxDraft> equipment,
      CargoDraft cargo,
      Terms terms,
      List<Doubt> doubts) {
    return new RfqDraft(
        mode,
        ends.origin(),
        ends.destination(),
        pickup,
        delivery.filter(door -> !port(door, ends)).or(() -> depot(ends)).or(() -> only),
        equipment,
        cargo,
        terms.incoterm(),
        terms.readyDate(),
        terms.frequency(),
        terms.extras(mode),
        terms.carriers(),
        terms.shunned(),
        terms.target(),
        MissingFacts.of(mode, ends.origin(), ends.destination(), equipment, cargo),
        doubts);
  }

  /** "Delivered to Kaohsiung port" repeats where the lane ends. */
  private static boolean port(Door door, Ends ends) {
    var end = ends.destination().filter(place -> place.place().isPresent());
    return door.postcode().isEmpty()
        && end.filter(place -> door.text().length() - place.text().length() < 8).isPresent()
        && end.filter(
                place -> door.text().contains(place.text()) || place.text().contains(door.text()))
            .isPresent();
  }

  /** An on-line shop's warehouse is where the cargo is brought. */
  private static Optional<Door> depot(Ends ends) {
    return ends.destination()
        .filter(place -> Depots.isDepot(place.text()))
        .map(place -> new Door(place.text(), Optional.empty(), Optional.empty(), place.evidence()));
  }

  private static List<Optional<Spot>> choices(List<Spot> spots) {
    return spots.isEmpty() ? List.of(Optional.empty()) : spots.stream().map(Optional::of).toList();
  }
}
