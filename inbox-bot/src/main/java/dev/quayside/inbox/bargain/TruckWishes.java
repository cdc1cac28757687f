package dev.quayside.inbox.bargain;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which trucks a reply wants beside the freight; what is not plain of one is asked, not guessed.
 */
final class TruckWishes {

  private final Places places;
  private final RateRequest standing;
  private final Optional<TruckAsked> asked;
  private final List<Said> said = new ArrayList<>();
  private final List<String> cargoAt = new ArrayList<>();

  /**
   * One reply's.
   *
   * @param asked what we asked about it before
   */
  TruckWishes(Places places, RateRequest standing, Optional<TruckAsked> asked) {
    this.places = places;
    this.standing = standing;
    this.asked = asked;
  }

  /** A truck, as far as he says it. */
  private record Said(Optional<Leg> leg, Optional<String> place) {}

  /** What his words come to. */
  sealed interface Plain {

    record Trucks(List<Change> changes) implements Plain {}

    record Question(TruckAsked what) implements Plain {}

    record Unclear(Told why) implements Plain {}
  }

  void at(Leg leg, List<Named.At> named) {
    said.add(new Said(Optional.of(leg), name(named)));
  }

  void somewhere(List<Named.At> named) {
    said.add(new Said(Optional.empty(), name(named)));
  }

  /** "From Dongguan to Yantian": one of the two is our port, which says at which end it runs. */
  void between(String from, String to) {
    boolean toOurs = is(to, standing.origin());
    boolean fromOurs = is(from, standing.destination());
    said.add(
        toOurs == fromOurs
            ? new Said(Optional.empty(), Optional.of(from + " - " + to))
            : new Said(
                Optional.of(toOurs ? Leg.PRE_CARRIAGE : Leg.ON_CARRIAGE),
                Optional.of(toOurs ? from : to)));
  }

  /** "The goods are in Dongguan", which says where a truck without a place begins. */
  void cargoIn(List<Named.At> named) {
    named.forEach(place -> cargoAt.add(place.place().text()));
  }

  /** An answer to what we asked. */
  void answered(List<Named.At> named) {
    said.add(new Said(asked.flatMap(TruckAsked::leg), name(named)));
  }

  /** The same, of the end alone. */
  void answered(Leg leg) {
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
    var changes = new ArrayList<Change>();
    for (Said one : said) {
      switch (plain(one)) {
        case Plain.Trucks(var found) -> changes.addAll(found);
        case Plain.Question question -> {
          return question;
        }
        case Plain.Unclear unclear -> {
          return unclear;
        }
      }
    }
    List<Change> wanted = changes.stream().distinct().toList();
    long ends =
        wanted.stream().map(change -> ((Change.ByTruck) change).truck().leg()).distinct().count();
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

  private static final Leg FIRST = Leg.PRE_CARRIAGE;

  private Plain plain(Optional<Leg> leg, String name) {
    Optional<Place> before = found(name, standing.origin());
    Optional<Place> after = found(name, standing.destination());
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
        .<Plain>map(place -> new Plain.Trucks(List.of(new Change.ByTruck(new Haulage(end, place)))))
        .orElseGet(() -> several(leg, name));
  }

  /** A pick-up in the country of the port of discharge, and of that port alone. */
  private boolean liesAtTheOther(Leg leg, Optional<Place> before, Optional<Place> after) {
    return onlyEnd(before, after).filter(end -> end != leg).isPresent();
  }

  /** The end in whose country it lies, where that is one. */
  private Optional<Leg> onlyEnd(Optional<Place> before, Optional<Place> after) {
    boolean first = liesIn(before, standing.origin());
    boolean last = liesIn(after, standing.destination());
    return first == last ? Optional.empty() : Optional.of(first ? FIRST : Leg.ON_CARRIAGE);
  }

  private static boolean liesIn(Optional<Place> place, Place port) {
    return place.filter(it -> it.country().equals(port.country())).isPresent();
  }

  private Plain several(Optional<Leg> leg, String name) {
    Place port =
        leg.equals(Optional.of(Leg.ON_CARRIAGE)) ? standing.destination() : standing.origin();
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
