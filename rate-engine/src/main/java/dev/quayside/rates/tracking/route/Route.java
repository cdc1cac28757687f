package dev.quayside.rates.tracking.route;

import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.route.Leg.Means;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of a shipment as it is booked now. Its main carriage is what goes by vessel, else by
 * aircraft, else whatever there is; legs before and behind bring it there and further.
 */
public record Route(List<Leg> legs) {

  public Route {
    legs = List.copyOf(legs);
    if (legs.isEmpty()) {
      throw new IllegalArgumentException("A way has a leg at least");
    }
    for (int i = 1; i < legs.size(); i++) {
      if (!legs.get(i).from().equals(legs.get(i - 1).to())) {
        throw new IllegalArgumentException("A leg begins where the one before it ends: " + legs);
      }
    }
  }

  /** Without a change of ship. */
  public static Route direct(String from, String to, String vessel) {
    return new Route(List.of(new Leg(Means.VESSEL, from, to, vessel, "")));
  }

  /** The legs of the main carriage. */
  public List<Leg> main() {
    return legs.stream().filter(leg -> leg.means() == mainMeans()).toList();
  }

  /** Port of loading. */
  public String loading() {
    return main().getFirst().from();
  }

  /** Port of discharge. */
  public String discharge() {
    return main().getLast().to();
  }

  /** Where it changes ship, in order. */
  public List<String> between() {
    return main().stream().skip(1).map(Leg::from).toList();
  }

  /** The leg of the main carriage that begins at a place. */
  public Optional<Leg> from(String place) {
    return main().stream().filter(leg -> leg.from().equals(place)).findFirst();
  }

  /** The leg of the main carriage that ends at a place. */
  public Optional<Leg> to(String place) {
    return main().stream().filter(leg -> leg.to().equals(place)).findFirst();
  }

  /**
   * What a milestone means at a place. Carriers tell "discharged", and where; whether that is the
   * port of discharge or one in between, the way says.
   *
   * @param place "" where none was told; a change of ship is then where the way has its only one
   * @param handled where a container was lifted, also where the way did not foresee it
   * @return empty where it is nothing to this cargo: a ship calls at many ports
   */
  public Optional<Call> means(Milestone told, String place, Set<String> handled) {
    boolean first = place.equals(loading());
    boolean last = place.equals(discharge());
    boolean between = !first && !last && (between().contains(place) || handled.contains(place));
    return switch (told) {
      case ARRIVED, TS_ARRIVED -> at(told, place, Milestone.TS_ARRIVED, between, last);
      case DISCHARGED, TS_DISCHARGED -> at(told, place, Milestone.TS_DISCHARGED, between, last);
      case LOADED, TS_LOADED -> at(told, place, Milestone.TS_LOADED, between, first);
      case DEPARTED, TS_DEPARTED -> at(told, place, Milestone.TS_DEPARTED, between, first);
      // Carriers have one word for customs of either end.
      case EXPORT_CUSTOMS ->
          Optional.of(Call.of(last ? Milestone.IMPORT_CUSTOMS : Milestone.EXPORT_CUSTOMS));
      case GATE_IN -> last ? Optional.empty() : Optional.of(Call.of(told));
      case GATE_OUT -> first ? Optional.empty() : Optional.of(Call.of(told));
      default -> Optional.of(Call.of(told));
    };
  }

  private Optional<Call> at(
      Milestone told, String place, Milestone inBetween, boolean between, boolean end) {
    if (between) {
      return Optional.of(new Call(inBetween, place));
    }
    if (place.isEmpty() && told.inBetween()) {
      return Optional.of(new Call(inBetween, between().size() == 1 ? between().getFirst() : ""));
    }
    return end || place.isEmpty() ? Optional.of(Call.of(atEnd(inBetween))) : Optional.empty();
  }

  /** The milestone at an end of the way that is like one in between. */
  private static Milestone atEnd(Milestone inBetween) {
    return switch (inBetween) {
      case TS_ARRIVED -> Milestone.ARRIVED;
      case TS_DISCHARGED -> Milestone.DISCHARGED;
      case TS_LOADED -> Milestone.LOADED;
      case TS_DEPARTED -> Milestone.DEPARTED;
      default -> throw new IllegalArgumentException("Not in between: " + inBetween);
    };
  }

  private Means mainMeans() {
    for (Means means : List.of(Means.VESSEL, Means.AIR)) {
      if (legs.stream().anyMatch(leg -> leg.means() == means)) {
        return means;
      }
    }
    return legs.getFirst().means();
  }
}
