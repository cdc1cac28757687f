package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tells whether two names mean one place, so that a lane said in subject and body is one lane. */
public final class SameLane {

  private final Wording text;
  private final Places places;

  public SameLane(Wording text, Places places) {
    this.text = text;
    this.places = places;
  }

  List<LaneWords> once(List<LaneWords> lanes) {
    var kept = new ArrayList<LaneWords>();
    for (var lane : lanes) {
      var twin = kept.stream().filter(known -> same(known, lane)).findFirst();
      if (twin.isPresent()) {
        kept.set(kept.indexOf(twin.get()), better(twin.get(), lane));
      } else {
        kept.add(lane);
      }
    }
    return List.copyOf(kept);
  }

  /** One place, one within the other, or a country and a place in it. */
  public boolean compatible(Spot one, Spot other) {
    var first = answer(one);
    var second = answer(other);
    if (!Collections.disjoint(places(first), places(second))) {
      return true;
    }
    var country = country(first).or(() -> country(second));
    if (country.isPresent()) {
      return places(first).stream().anyMatch(p -> p.country().equals(country.get()))
          || places(second).stream().anyMatch(p -> p.country().equals(country.get()))
          || country(first).equals(country(second));
    }
    if (first instanceof PlaceAnswer.Region || second instanceof PlaceAnswer.Region) {
      return true;
    }
    return places(first).stream().anyMatch(a -> places(second).stream().anyMatch(b -> near(a, b)));
  }

  private static boolean near(Place a, Place b) {
    return !Collections.disjoint(a.codes(), b.codes())
        || (a.nameEn().equalsIgnoreCase(b.nameEn()) && a.country().equals(b.country()))
        || a.parent().filter(b.codes()::contains).isPresent()
        || b.parent().filter(a.codes()::contains).isPresent();
  }

  /** Whether the second names the first's place where the first leaves open which it is. */
  public boolean closer(Spot one, Spot other) {
    return !(answer(one) instanceof PlaceAnswer.Found)
        && answer(other) instanceof PlaceAnswer.Found
        && compatible(one, other);
  }

  /** Both end at the same place. */
  boolean reach(LaneWords one, LaneWords other) {
    return all(one.destinations(), other.destinations());
  }

  private boolean same(LaneWords one, LaneWords other) {
    return all(one.origins(), other.origins()) && all(one.destinations(), other.destinations());
  }

  private boolean all(List<Spot> ones, List<Spot> others) {
    return ones.isEmpty()
        || others.isEmpty()
        || (ones.size() == others.size()
            && ones.stream().allMatch(one -> others.stream().anyMatch(o -> compatible(one, o))));
  }

  private LaneWords better(LaneWords first, LaneWords second) {
    return new LaneWords(
        better(first.origins(), second.origins()),
        better(first.destinations(), second.destinations()),
        second.anchor(),
        first.clear() && second.clear());
  }

  private List<Spot> better(List<Spot> first, List<Spot> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    var known = answer(second.getFirst()) instanceof PlaceAnswer.Found;
    return known || !(answer(first.getFirst()) instanceof PlaceAnswer.Found) ? second : first;
  }

  private PlaceAnswer answer(Spot spot) {
    return places.resolve(spot.words(text), PlaceQuestion.bare());
  }

  private static List<Place> places(PlaceAnswer answer) {
    return switch (answer) {
      case PlaceAnswer.Found found -> List.of(found.place());
      case PlaceAnswer.Ambiguous several -> several.candidates();
      case PlaceAnswer.Country none -> List.of();
      case PlaceAnswer.Region none -> List.of();
      case PlaceAnswer.Unknown none -> List.of();
    };
  }

  private static Optional<String> country(PlaceAnswer answer) {
    return answer instanceof PlaceAnswer.Country country
        ? Optional.of(country.iso2())
        : Optional.empty();
  }
}
