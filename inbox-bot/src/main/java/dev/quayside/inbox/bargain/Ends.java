package dev.quayside.inbox.bargain;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.List;
import java.util.Optional;

/** Which place a name means, beside the lane that was quoted. */
public record Ends(Places places, RateRequest standing) {

  /** Empty where the name means several places or none. */
  Optional<Change> to(Named.At named) {
    return place(named.place().text(), standing.origin()).map(Change.To::new);
  }

  Optional<Change> from(Named.At named) {
    return place(named.place().text(), standing.destination()).map(Change.From::new);
  }

  /**
   * One place for another: the end at which the other one was quoted.
   *
   * @param before as he names the end that was quoted; empty where it is none of the two
   */
  Optional<Change> swapped(Named.At before, Named.At after) {
    if (isOrigin(before)) {
      return from(after);
    }
    return isDestination(before) ? to(after) : Optional.empty();
  }

  /** Whether a place is one of the two that were quoted. */
  boolean quoted(Named.At named) {
    return isOrigin(named) || isDestination(named);
  }

  private boolean isOrigin(Named.At named) {
    return from(named).filter(new Change.From(standing.origin())::equals).isPresent();
  }

  private boolean isDestination(Named.At named) {
    return to(named).filter(new Change.To(standing.destination())::equals).isPresent();
  }

  /** A name without "from" or "to" is the end that lies in the same country. */
  Optional<Change> either(Named.At named) {
    return lone(named.place().text());
  }

  /** The same of a name alone. */
  public Optional<Change> lone(String named) {
    Optional<Change> from =
        place(named, standing.destination())
            .filter(place -> place.country().equals(standing.origin().country()))
            .map(Change.From::new);
    Optional<Change> to =
        place(named, standing.origin())
            .filter(place -> place.country().equals(standing.destination().country()))
            .map(Change.To::new);
    return from.isPresent() == to.isPresent() ? beside(named) : from.or(() -> to);
  }

  /** Where he names a place, it is that of a truck which we quoted; empty where it is another. */
  Optional<Change> without(Optional<Leg> leg, List<Named.At> named) {
    Optional<Leg> there =
        named.stream().flatMap(at -> truck(at.place().text()).stream()).findFirst();
    return named.isEmpty() || there.isPresent()
        ? Optional.of(new Change.WithoutTruck(leg.or(() -> there)))
        : Optional.empty();
  }

  /** The end at which we quoted a truck from or to the place of that name. */
  private Optional<Leg> truck(String named) {
    return standing.haulage().stream()
        .filter(truck ->
            places.resolve(named, PlaceQuestion.by(PlaceKind.INLAND).towards(truck.port(standing)))
                    instanceof PlaceAnswer.Found(Place place)
                && place.equals(truck.place()))
        .map(Haulage::leg)
        .findFirst();
  }

  /** Antwerp in place of Rotterdam: the end from whose coast the other one is far away. */
  private Optional<Change> beside(String named) {
    String start = standing.origin().region();
    String end = standing.destination().region();
    return place(named, standing.origin())
        .filter(place -> place.region().equals(end) && !start.equals(end))
        .<Change>map(Change.To::new)
        .or(() ->
            place(named, standing.destination())
                .filter(place -> place.region().equals(start) && !start.equals(end))
                .map(Change.From::new));
  }

  private Optional<Place> place(String named, Place otherEnd) {
    PlaceKind kind = standing.mode() == Mode.AIR ? PlaceKind.AIR : PlaceKind.SEA;
    var question = PlaceQuestion.by(kind).towards(otherEnd);
    return places.resolve(named, question) instanceof PlaceAnswer.Found(Place place)
            && place.kind() == kind
        ? Optional.of(place)
        : Optional.empty();
  }
}
