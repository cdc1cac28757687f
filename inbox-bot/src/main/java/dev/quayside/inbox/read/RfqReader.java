package dev.quayside.inbox.read;

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
import dev.quayside.inbox.read.proof.Marked;
import dev.quayside.inbox.read.terms.Carriers;
import dev.quayside.inbox.read.terms.Extras;
import dev.quayside.inbox.read.terms.Incoterms;
import dev.quayside.inbox.read.terms.Prices;
import dev.quayside.inbox.read.terms.ReadyDates;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what prices a message asks for, one draft for each lane and way of carriage. It never
 * guesses: what is not said stays empty, what can be read in two ways is marked with a doubt.
 */
public final class RfqReader {

  /** Letters read over all lanes: fifty lanes of a list, but no endless ones. */
  private static final int MOST_LETTERS = 75_000;

  private RfqReader() {}

  /**
   * The prices that these words ask for.
   *
   * @param asked the words that count, lines parted by "\n", table cells by tabs or bars
   * @param sentAt relative days count from the writer's own date
   * @return at least one draft, as the caller holds the message for an inquiry
   */
  public static List<RfqDraft> read(Asked asked, OffsetDateTime sentAt, Places places) {
    var text = Wording.of(asked);
    var all = Facts.in(text);
    var lanes = Lanes.in(text, all.layout(), all.spans(), places);
    var most = Math.max(3, MOST_LETTERS / Math.max(1, text.letters().length()));
    var words = lanes.lanes().stream().limit(most).toList();
    if (words.isEmpty()) {
      var none = new LaneWords(List.of(), List.of(), new Span(0, 0), true);
      return checked(all, lanes, drafts(all, none, lanes, sentAt, places), sentAt, places);
    }
    var scopes = Scopes.of(text, words);
    var drafts = new ArrayList<RfqDraft>();
    for (var i = 0; i < words.size(); i++) {
      var view = Scopes.view(text, scopes, i);
      var facts = view == text ? all : Facts.in(view);
      drafts.addAll(drafts(facts, words.get(i), lanes, sentAt, places));
    }
    var whole = checked(all, lanes, drafts, sentAt, places);
    return words.size() == lanes.lanes().size()
        ? whole
        : whole.stream().map(RfqReader::tooLong).toList();
  }

  /** Each fact with how sure it is, and doubted where the message says more. */
  private static List<RfqDraft> checked(
      Facts all, Lanes lanes, List<RfqDraft> drafts, OffsetDateTime sentAt, Places places) {
    var text = all.text();
    var marked = drafts.stream().map(draft -> Marked.of(draft, text, all.layout())).toList();
    return LeftoverGate.checked(
        all.told(lanes.spots(), sentAt.toLocalDate()), lanes, marked, places);
  }

  private static RfqDraft tooLong(RfqDraft draft) {
    var doubt = new Doubt(Doubt.Reason.TOO_LONG, "", Missing.DESTINATION);
    return draft.doubted(Stream.concat(draft.doubts().stream(), Stream.of(doubt)).toList());
  }

  private static List<RfqDraft> drafts(
      Facts facts, LaneWords lane, Lanes lanes, OffsetDateTime sentAt, Places places) {
    var doubts = new ArrayList<Doubt>();
    var equipment = BoxChoice.of(facts, doubts);
    var totals = new Totals(facts, BoxChoice.count(equipment), doubts);
    var cargo = CargoReading.of(facts, totals, lanes, sentAt.toLocalDate());
    var pickup = Doors.pickup(facts.text(), facts.layout(), places);
    var delivery = Doors.delivery(facts.text(), facts.layout(), places);
    var modes = ModeChoice.of(facts, equipment, doubts);
    OpenHints.check(facts, lanes, doubts);
    var ways =
        modes.isEmpty()
            ? List.of(Optional.<Found<Mode>>empty())
            : modes.stream().map(Optional::of).toList();
    var drafts = new ArrayList<RfqDraft>();
    for (var from : choices(lane.origins())) {
      for (var to : choices(lane.destinations())) {
        for (var mode : ways) {
          var ends =
              new EndReading(facts.text(), lanes, mode.map(Found::value), places)
                  .of(from, to, pickup, delivery);
          drafts.add(draft(facts, mode, ends, pickup, delivery, equipment, cargo, sentAt, doubts));
        }
      }
    }
    return drafts;
  }

  private static RfqDraft draft(
      Facts facts,
      Optional<Found<Mode>> mode,
      Ends ends,
      Optional<Door> pickup,
      Optional<Door> delivery,
      List<BoxDraft> equipment,
      CargoDraft cargo,
      OffsetDateTime sentAt,
      List<Doubt> doubts) {
    var text = facts.text();
    var road = mode.filter(m -> m.value() == Mode.ROAD).isPresent();
    var extras =
        Extras.in(text).stream()
            .filter(extra ->
                !road
                    || (extra.value() != RfqDraft.Extra.PICKUP
                        && extra.value() != RfqDraft.Extra.DELIVERY))
            .toList();
    return new RfqDraft(
        mode,
        ends.origin(),
        ends.destination(),
        pickup,
        delivery.filter(door -> !port(door, ends)).or(() -> depot(ends)),
        equipment,
        cargo,
        Incoterms.in(text, facts.layout()),
        ReadyDates.in(text, facts.layout(), sentAt.toLocalDate()),
        Prices.frequency(text),
        extras,
        Carriers.in(text),
        Prices.target(text),
        MissingFacts.of(mode, ends.origin(), ends.destination(), equipment, cargo),
        doubts);
  }

  /** "Delivered to Kaohsiung port" repeats where the lane ends. */
  private static boolean port(Door door, Ends ends) {
    var end = ends.destination().filter(place -> place.place().isPresent());
    return door.postcode().isEmpty()
        && door.text().length() < 24
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
