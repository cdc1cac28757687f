package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.triage.Sold;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Where a customer names a country or a coast in the place of a port, the usual ports there to
 * which the house has rates are what he may choose from. None is ever chosen for him.
 */
record AreaDesk(Db db, Places places) {

  private static final int MOST_OFFERED = 5;

  /** Beyond so many, base ports first, nobody looks for one. */
  private static final int MOST_LOOKED_AT = 24;

  /** The same drafts; of those that name an area the ports in it are candidates now. */
  List<RfqDraft> offered(List<RfqDraft> drafts, Buyer buyer, LocalDate today) {
    return drafts.stream().map(draft -> offered(draft, buyer, today)).toList();
  }

  private RfqDraft offered(RfqDraft draft, Buyer buyer, LocalDate today) {
    Optional<Mode> way = way(draft);
    if (!draft.doubts().isEmpty()
        || way.isEmpty()
        || !(isArea(draft.origin()) || isArea(draft.destination()))) {
      return draft;
    }
    PlaceKind kind = way.get() == Mode.AIR ? PlaceKind.AIR : PlaceKind.SEA;
    List<Place> from = ends(draft.origin(), kind);
    List<Place> to = ends(draft.destination(), kind);
    if (from.isEmpty() || to.isEmpty()) {
      return draft;
    }
    var query = new RateQuery(way.get(), List.of(codes(from)), List.of(codes(to)), buyer, today);
    List<Rate> rates = db.look(books -> books.rates().find(query));
    return draft.between(
        draft.origin().map(end -> among(end, from, rates, rate -> rate.lane().origin())),
        draft.destination().map(end -> among(end, to, rates, rate -> rate.lane().destination())));
  }

  /** Who does not say how it goes has a container, as a rule. */
  private static Optional<Mode> way(RfqDraft draft) {
    return draft.mode().isEmpty() ? Optional.of(Mode.FCL) : Sold.mode(draft);
  }

  private static boolean isArea(Optional<PlaceDraft> end) {
    return end.map(PlaceDraft::answer)
        .filter(answer ->
            switch (answer) {
              case PlaceAnswer.Country _, PlaceAnswer.Region _ -> true;
              case PlaceAnswer.Found _, PlaceAnswer.Ambiguous _, PlaceAnswer.Unknown _ -> false;
            })
        .isPresent();
  }

  private List<Place> ends(Optional<PlaceDraft> end, PlaceKind kind) {
    return end.map(PlaceDraft::answer)
        .map(answer ->
            switch (answer) {
              case PlaceAnswer.Found(Place place) -> List.of(place);
              case PlaceAnswer.Ambiguous(var candidates) -> candidates;
              case PlaceAnswer.Country _, PlaceAnswer.Region _, PlaceAnswer.Unknown _ ->
                  places.in(answer, kind).stream().limit(MOST_LOOKED_AT).toList();
            })
        .orElse(List.of());
  }

  private Set<UnLocode> codes(List<Place> ends) {
    var codes = new HashSet<UnLocode>();
    for (Place end : ends) {
      places.pricedAs(end).forEach(place -> codes.add(place.code()));
      places.terminals(end).forEach(place -> codes.add(place.code()));
    }
    return codes;
  }

  /** Base ports first, and of them those to which the house has the most rates. */
  private static PlaceDraft among(
      PlaceDraft named, List<Place> ports, List<Rate> rates, Function<Rate, UnLocode> end) {
    if (!isArea(Optional.of(named))) {
      return named;
    }
    ToLongFunction<Place> sold =
        port -> rates.stream().filter(rate -> port.codes().contains(end.apply(rate))).count();
    List<Place> offered =
        ports.stream()
            .filter(port -> sold.applyAsLong(port) > 0)
            .sorted(
                Comparator.comparingInt(Place::tier)
                    .thenComparing(Comparator.comparingLong(sold).reversed()))
            .limit(MOST_OFFERED)
            .toList();
    return offered.isEmpty()
        ? named
        : new PlaceDraft(named.text(), new PlaceAnswer.Ambiguous(offered), named.evidence());
  }
}
