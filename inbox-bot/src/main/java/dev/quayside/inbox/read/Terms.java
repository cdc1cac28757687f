package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.RfqDraft.Extra;
import dev.quayside.inbox.read.draft.RfqDraft.Frequency;
import dev.quayside.inbox.read.draft.Sure;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.lanes.Spots;
import dev.quayside.inbox.read.terms.Carriers;
import dev.quayside.inbox.read.terms.Extras;
import dev.quayside.inbox.read.terms.Incoterms;
import dev.quayside.inbox.read.terms.Prices;
import dev.quayside.inbox.read.terms.ReadyDates;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On which terms the carriage is asked for; the same for every end and way of one lane. */
record Terms(
    Optional<Found<String>> incoterm,
    Optional<Found<LocalDate>> readyDate,
    Optional<Found<Frequency>> frequency,
    List<Found<Extra>> extras,
    List<Found<String>> carriers,
    List<Found<String>> shunned,
    Optional<Found<CargoDraft.Amount>> target) {

  static Terms of(Parts parts, LocalDate day, Places places) {
    return new Terms(
        parts.first(part -> Incoterms.in(part.text(), part.layout())),
        parts.first(part -> ReadyDates.in(part.text(), part.layout(), day)),
        parts.first(part -> Prices.frequency(part.text(), part.layout())),
        parts.firstOf(part -> Extras.in(part.text())),
        parts.firstOf(part -> carriers(part.text(), places)),
        parts.firstOf(part -> Carriers.shunned(part.text())),
        parts.first(part -> Prices.target(part.text(), part.layout())));
  }

  /** What only looks like a carrier, and is a place, is none. */
  private static List<Found<String>> carriers(Wording text, Places places) {
    var found = Carriers.in(text);
    if (found.stream().noneMatch(Terms::guessed)) {
      return found;
    }
    var spots = Spots.in(text, places).stream().map(Spot::span).toList();
    return found.stream()
        .filter(one -> !guessed(one) || !text.span(one.evidence()).overlapsAny(spots))
        .toList();
  }

  private static boolean guessed(Found<String> carrier) {
    return carrier.evidence().sure() == Sure.GUESSED;
  }

  /** A lorry fetches and brings by itself; that is no work beside the carriage. */
  List<Found<Extra>> extras(Optional<Found<Mode>> mode) {
    var road = mode.filter(m -> m.value() == Mode.ROAD).isPresent();
    return extras.stream()
        .filter(
            extra -> !road || (extra.value() != Extra.PICKUP && extra.value() != Extra.DELIVERY))
        .toList();
  }
}
