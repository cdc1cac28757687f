package dev.quayside.rates.signal;

import dev.quayside.rates.signal.Trace.What;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sees that a customer's season on a lane comes: in years running his orders began there within the
 * weeks after this day, and this year he has ordered nothing yet. Who orders all year has no
 * season.
 *
 * @param traces the oldest first
 */
record Seasons(List<Trace> traces, Instant now, ZoneId zone) {

  Seasons {
    traces = traces.stream().filter(trace -> trace.what() == What.ORDERED).toList();
  }

  List<Signal> coming(Threshold threshold) {
    Duration weeks = Duration.ofDays(threshold.days());
    Set<String> lanes = new TreeSet<>();
    traces.forEach(trace -> lanes.add(trace.about()));
    return lanes.stream()
        .filter(lane -> between(lane, now.minus(weeks), now).isEmpty())
        .map(lane -> new Signal(Rule.SEASON_COMING, lane, past(lane, threshold.times(), weeks)))
        .filter(signal -> !signal.evidence().isEmpty())
        .toList();
  }

  /** His orders in the weeks after this day of each past year; none where one year had none. */
  private List<Trace> past(String lane, int years, Duration weeks) {
    var orders = new ArrayList<Trace>();
    ZonedDateTime today = now.atZone(zone);
    for (int back = Math.min(years, Threshold.LONGEST_YEARS + 1); back >= 1; back--) {
      Instant then = today.minusYears(back).toInstant();
      List<Trace> season = between(lane, then, then.plus(weeks));
      if (season.isEmpty() || !between(lane, then.minus(weeks), then).isEmpty()) {
        return List.of();
      }
      orders.addAll(season);
    }
    return orders;
  }

  private List<Trace> between(String lane, Instant after, Instant until) {
    return traces.stream()
        .filter(trace -> trace.about().equals(lane))
        .filter(trace -> trace.at().isAfter(after) && !trace.at().isAfter(until))
        .toList();
  }
}
