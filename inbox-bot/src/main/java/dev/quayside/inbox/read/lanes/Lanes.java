package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the lanes a message asks for. Named facts ("POL: …") come before running text, the body
 * before the subject of a reply; a lane said twice is one lane.
 *
 * @param lanes the lanes in reading order; one side may be empty
 * @param passed places that are named, but only on the way
 * @param originArea a country that is named as the start somewhere in the message
 * @param destinationArea likewise as the end
 */
public record Lanes(
    List<LaneWords> lanes,
    List<Spot> spots,
    List<Spot> passed,
    Optional<Spot> originArea,
    Optional<Spot> destinationArea) {

  public Lanes {
    lanes = List.copyOf(lanes);
    spots = List.copyOf(spots);
    passed = List.copyOf(passed);
  }

  /** The same lanes among other places that the message names. */
  public Lanes among(List<Spot> others) {
    return new Lanes(lanes, others, passed, originArea, destinationArea);
  }

  public static Lanes in(Wording text, Layout layout, List<Span> facts, Places places) {
    var masked = text.without(facts).letters();
    var spots = Misspelt.with(text, masked, Spots.in(text, places), places);
    var chains = Chains.in(text, masked, spots, places);
    var announced = Announced.in(text, layout, masked, spots, places);
    var whole = announced.stream().filter(LaneWords::whole).toList();
    var same = new SameLane(text, places);
    List<LaneWords> lanes;
    if (!whole.isEmpty()) {
      lanes = same.once(whole);
    } else if (!announced.isEmpty()) {
      lanes = announced.stream().map(half -> filled(half, text, spots, chains)).toList();
    } else if (!chains.isEmpty()) {
      lanes = loaded(text, same.once(chains), spots, same);
    } else {
      lanes = unchained(text, spots, Chains.via(masked, spots), facts);
    }
    return new Lanes(
        lanes,
        spots,
        Stream.concat(Chains.via(masked, spots).stream(), Chains.crossed(text, spots).stream())
            .distinct()
            .toList(),
        area(
            chains.stream().flatMap(chain -> chain.origins().stream()),
            Directions.origins(text, spots)),
        area(
            chains.stream().flatMap(chain -> chain.destinations().stream()),
            Directions.destinations(text, spots)));
  }

  /**
   * Where no words join two places: a list, an on-line shop's warehouses, or a place for each end.
   */
  private static List<LaneWords> unchained(
      Wording text, List<Spot> spots, List<Spot> passed, List<Span> facts) {
    var one = single(text, spots);
    var origins = one.stream().flatMap(lane -> lane.origins().stream()).toList();
    var destinations = one.stream().flatMap(lane -> lane.destinations().stream()).toList();
    var listed = Listed.in(text, spots, origins, destinations, facts);
    if (!listed.isEmpty()) {
      return listed;
    }
    var depots = Depots.in(text);
    if (!depots.isEmpty()) {
      return depots.stream()
          .map(depot ->
              new LaneWords(
                  origins,
                  depots.size() == 1 && passed.size() == 1 ? passed : depot.destinations(),
                  depot.anchor(),
                  depot.clear()))
          .toList();
    }
    return one.stream()
        .map(lane ->
            lane.destinations().isEmpty() && passed.size() == 1
                ? new LaneWords(lane.origins(), passed, lane.anchor(), lane.clear())
                : lane)
        .toList();
  }

  /**
   * "佛山-达曼" above "佛山南海装, 盐田到达曼": where the body names the port, the subject's town is where the
   * goods are loaded.
   */
  private static List<LaneWords> loaded(
      Wording text, List<LaneWords> lanes, List<Spot> spots, SameLane same) {
    var doors = Directions.loading(text, spots);
    return lanes.stream()
        .filter(lane ->
            text.sourceAt(lane.anchor().start()).kind() != Source.Kind.SUBJECT
                || lane.origins().size() != 1
                || doors.stream()
                    .noneMatch(door -> same.compatible(lane.origins().getFirst(), door))
                || lanes.stream()
                    .noneMatch(other -> !other.equals(lane) && same.reach(lane, other)))
        .toList();
  }

  private static Optional<Spot> area(Stream<Spot> inChains, List<Spot> beside) {
    var areas = Stream.concat(inChains, beside.stream()).filter(Spot::area).distinct().toList();
    return areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty();
  }

  private static LaneWords filled(
      LaneWords half, Wording text, List<Spot> spots, List<LaneWords> chains) {
    var lane = single(text, spots).stream().findFirst();
    var origins =
        !half.origins().isEmpty()
            ? half.origins()
            : chains.isEmpty()
                ? lane.map(LaneWords::origins).orElse(List.of())
                : chains.getFirst().origins();
    var destinations =
        !half.destinations().isEmpty()
            ? half.destinations()
            : chains.isEmpty()
                ? lane.map(LaneWords::destinations).orElse(List.of())
                : chains.getFirst().destinations();
    return new LaneWords(origins, destinations, half.anchor(), chains.size() < 2);
  }

  /** The one place that is said to be left, the one that is said to be reached. */
  private static List<LaneWords> single(Wording text, List<Spot> spots) {
    var destinations = sure(Directions.destinations(text, spots));
    var origins = except(sure(Directions.origins(text, spots)), destinations);
    if (origins.isEmpty() && destinations.isEmpty()) {
      destinations = Directions.there(text, spots);
    }
    var hinted = origins.isEmpty() && destinations.isEmpty();
    if (hinted) {
      destinations = sure(Directions.ends(text, spots));
    }
    destinations = except(destinations, Chains.crossed(text, destinations));
    if (origins.isEmpty()) {
      origins = except(Directions.homes(text, spots), destinations);
    } else if (destinations.isEmpty()) {
      destinations = except(Directions.ends(text, spots), origins);
    }
    if (hinted && (origins.isEmpty() || destinations.isEmpty())) {
      return List.of();
    }
    var lone = origins.size() == 1 && destinations.isEmpty();
    if (lone) {
      destinations = except(Directions.alone(text, spots), origins);
    }
    var starts = Directions.together(text, origins);
    var clear =
        !hinted
            && !(lone && !destinations.isEmpty())
            && starts.size() == origins.size()
            && different(text, destinations) < 2
            && destinations.stream().noneMatch(spot -> Directions.onward(text, spot));
    var anchor =
        Stream.concat(origins.stream(), destinations.stream())
            .map(Spot::span)
            .reduce(Span::to)
            .orElseThrow();
    var from = except(Directions.choices(text, starts, spots), destinations);
    var to = destinations.stream().limit(1).toList();
    return List.of(
        new LaneWords(from, except(Directions.choices(text, to, spots), from), anchor, clear));
  }

  /** "Spares to Lagos" over "380 kg to Lagos" is one end. */
  private static long different(Wording text, List<Spot> spots) {
    return spots.stream().map(spot -> spot.words(text).toLowerCase(Locale.ROOT)).distinct().count();
  }

  private static List<Spot> except(List<Spot> spots, List<Spot> others) {
    return spots.stream().filter(spot -> !others.contains(spot)).toList();
  }

  /** Places before countries: a country is named only where no place of it is. */
  private static List<Spot> sure(List<Spot> spots) {
    var places = new ArrayList<>(spots.stream().filter(spot -> !spot.area()).toList());
    return places.isEmpty() ? spots : List.copyOf(places);
  }

  /** The label under which a place stands, if it stands under one that is no place of the lane. */
  public static boolean aside(Layout layout, Spot spot) {
    return layout
        .at(spot.span())
        .filter(label -> label == Label.OTHER || label == Label.PICKUP || label == Label.DELIVERY)
        .isPresent();
  }
}
