package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Phrases.Kind;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which trucks somebody wants beside the freight; what is not plain of one is asked, not guessed.
 */
final class TruckWishes {

  private static final Leg FIRST = Leg.PRE_CARRIAGE;

  private final Places places;
  private final Place origin;
  private final Place destination;
  private final Optional<TruckAsked> asked;
  private final List<Said> said = new ArrayList<>();
  private final List<String> cargoAt = new ArrayList<>();

  /**
   * Those of one letter.
   *
   * @param origin the port of loading beside which it runs, or may run
   * @param asked what we asked about it before
   */
  TruckWishes(Places places, Place origin, Place destination, Optional<TruckAsked> asked) {
    this.places = places;
    this.origin = origin;
    this.destination = destination;
    this.asked = asked;
  }

  /** A truck, as far as he says it. */
  private record Said(Optional<Leg> leg, Optional<String> place) {}

  /** What his words come to. */
  sealed interface Plain {

    record Trucks(List<Haulage> wanted) implements Plain {}

    record Question(TruckAsked what) implements Plain {}

    record Unclear(Told why) implements Plain {}
  }

  void hear(Kind kind, Clause clause) {
    List<Named.At> named = clause.all(Named.At.class);
    switch (kind) {
      case TRUCK_FROM -> said.add(new Said(Optional.of(FIRST), name(named)));
      case TRUCK_TO -> said.add(new Said(Optional.of(Leg.ON_CARRIAGE), name(named)));
      case TRUCK_BETWEEN ->
          between(named.getFirst().place().text(), named.getLast().place().text());
      case TRUCK -> said.add(new Said(Optional.empty(), name(named)));
      case CARGO_AT -> named.forEach(place -> cargoAt.add(place.place().text()));
      case PLACE -> said.add(new Said(asked.flatMap(TruckAsked::leg), name(named)));
      case AT_ORIGIN -> answered(FIRST);
      case AT_DESTINATION -> answered(Leg.ON_CARRIAGE);
      case OPENING, CLOSING, OF, MORE, FEWER, COUNT, INSTEAD, READY -> {}
      case TO, FROM, LONE, SWAP, SWAPPED, NOT -> {}
      case NO_TRUCK, NO_PICKUP, NO_DELIVERY, HOLD, ANEW -> {}
      case HAGGLE, OFF, RIVAL, TARGET, TOTAL -> {}
      case MATCH, TALK, WELL, THANKS, LATER, SIGNED -> {}
    }
  }

  /** "From Dongguan to Yantian": one of the two is our port, which says at which end it runs. */
  private void between(String from, String to) {
    boolean toOurs = is(to, origin);
    boolean fromOurs = is(from, destination);
    said.add(
        toOurs == fromOurs
            ? new Said(Optional.empty(), Optional.of(from + " - " + to))
            : new Said(
                Optional.of(toOurs ? FIRST : Leg.ON_CARRIAGE), Optional.of(toOurs ? from : to)));
  }

  /** An answer to what we asked: the end alone. */
  private void answered(Leg leg) {
    Optional<String> place =
        asked
            .filter(question -> question.places().size() == 1)
            .map(question -> question.places().getFirst().nameEn());
    said.add(new Said(Optional.of(leg), place));
  }

  boolean none() {
    return said.isEmpty() && cargoAt.isEmpty();
  }

  Plain plain() {
    if (said.isEmpty() || cargoAt.size() > 1) {
      return new Plain.Unclear(
          new Told("where the cargo is, and nothing is asked of it", "写了货在哪里，没说要做什么"));
    }
    var trucks = new ArrayList<Haulage>();
    for (Said one : said) {
      switch (plain(one)) {
        case Plain.Trucks(var found) -> trucks.addAll(found);
        case Plain.Question question -> {
          return question;
        }
        case Plain.Unclear unclear -> {
          return unclear;
        }
      }
    }
    List<Haulage> wanted = trucks.stream().distinct().toList();
    long ends = wanted.stream().map(Haulage::leg).distinct().count();
    return ends == wanted.size()
        ? new Plain.Trucks(wanted)
        : new Plain.Unclear(new Told("names two places for one truck", "一辆拖车写了两个地点"));
  }

  private Plain plain(Said one) {
    Optional<Leg> leg = one.leg().or(() -> cargoAt.isEmpty() ? one.leg() : Optional.of(FIRST));
    Optional<String> named =
        one.place()
            .or(() -> cargoAt.stream().filter(_ -> leg.equals(Optional.of(FIRST))).findFirst());
    return named
        .map(name -> plain(leg, name))
        .orElseGet(() -> new Plain.Question(new TruckAsked(leg, List.of())));
  }

  private Plain plain(Optional<Leg> leg, String name) {
    Optional<Place> before = found(name, origin);
    Optional<Place> after = found(name, destination);
    Leg end =
        leg.filter(said -> !liesAtTheOther(said, before, after))
            .or(() -> onlyEnd(before, after).filter(_ -> leg.isEmpty()))
            .orElse(Leg.FREIGHT);
    if (end == Leg.FREIGHT) {
      return before
          .or(() -> after)
          .<Plain>map(place -> new Plain.Question(new TruckAsked(Optional.empty(), List.of(place))))
          .orElseGet(() -> several(leg, name));
    }
    return (end == FIRST ? before : after)
        .<Plain>map(place -> new Plain.Trucks(List.of(new Haulage(end, place))))
        .orElseGet(() -> several(leg, name));
  }

  /** A pick-up in the country of the port of discharge, and of that port alone. */
  private boolean liesAtTheOther(Leg leg, Optional<Place> before, Optional<Place> after) {
    return onlyEnd(before, after).filter(end -> end != leg).isPresent();
  }

  /** The end in whose country it lies, where that is one. */
  private Optional<Leg> onlyEnd(Optional<Place> before, Optional<Place> after) {
    boolean first = liesIn(before, origin);
    boolean last = liesIn(after, destination);
    return first == last ? Optional.empty() : Optional.of(first ? FIRST : Leg.ON_CARRIAGE);
  }

  private static boolean liesIn(Optional<Place> place, Place port) {
    return place.filter(it -> it.country().equals(port.country())).isPresent();
  }

  private Plain several(Optional<Leg> leg, String name) {
    Place port = leg.equals(Optional.of(Leg.ON_CARRIAGE)) ? destination : origin;
    return places.resolve(name, PlaceQuestion.by(PlaceKind.INLAND).towards(port))
            instanceof PlaceAnswer.Ambiguous(List<Place> candidates)
        ? new Plain.Question(new TruckAsked(leg, candidates))
        : new Plain.Unclear(Told.of("where the truck is to run: %s", "拖车地点不明：%s", name));
  }

  private Optional<Place> found(String name, Place port) {
    return places.resolve(name, PlaceQuestion.by(PlaceKind.INLAND).towards(port))
            instanceof PlaceAnswer.Found(Place place)
        ? Optional.of(place)
        : Optional.empty();
  }

  private boolean is(String name, Place port) {
    return places.resolve(name, PlaceQuestion.by(PlaceKind.SEA))
            instanceof PlaceAnswer.Found(Place place)
        && port.codes().contains(place.code());
  }

  private static Optional<String> name(List<Named.At> named) {
    return named.stream().findFirst().map(at -> at.place().text());
  }
}
