package dev.quayside.db.rate.version;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import java.util.List;

/**
 * What a version did to the library, lane by lane.
 *
 * @param added lanes on which rates only came in
 * @param changed lanes on which rates came in and others ended
 * @param gone lanes on which rates only ended
 * @param first the first of them, by mode and lane
 */
public record LaneChanges(long added, long changed, long gone, List<LaneChange> first) {

  public LaneChanges {
    first = List.copyOf(first);
  }

  /** How many rates came in and ended on a lane. */
  public record LaneChange(Mode mode, Lane lane, long in, long out) {}
}
