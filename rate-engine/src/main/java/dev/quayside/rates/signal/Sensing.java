package dev.quayside.rates.signal;

import dev.quayside.rates.signal.Trace.What;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks the rules what a customer's doings tell, as of a moment. A pure function, so that a rule is
 * tried on the past as it would have spoken then.
 *
 * @param traces the oldest first; what came after the moment does not count
 * @param plans what he has agreed to ship
 */
public record Sensing(List<Trace> traces, List<VolumePlan> plans, Instant now, ZoneId zone) {

  /** Of fewer orders nobody can tell a rhythm. */
  private static final int FEWEST_ORDERS = 4;

  public Sensing {
    plans = List.copyOf(plans);
    Instant moment = now;
    traces = traces.stream().filter(trace -> !trace.at().isAfter(moment)).toList();
  }

  /** Of whom nothing is asked but what he did. */
  public Sensing(List<Trace> traces, Instant now, ZoneId zone) {
    this(traces, List.of(), now, zone);
  }

  public List<Signal> by(Rule rule, Threshold threshold) {
    Instant since = now.minus(Duration.ofDays(threshold.days()));
    List<Trace> lately = traces.stream().filter(trace -> trace.at().isAfter(since)).toList();
    return switch (rule) {
      case UNSERVED_LANE -> unserved(lately, threshold.times());
      case LOOKS_ONLY -> {
        Set<String> ordered = abouts(lately, What.ORDERED);
        yield often(
            rule,
            lately,
            trace -> trace.what() == What.SEARCHED && !ordered.contains(trace.about()),
            threshold.times());
      }
      case QUOTE_WATCHED -> {
        Set<String> decided = abouts(traces, What.DECIDED_QUOTE);
        yield often(
            rule,
            lately,
            trace -> trace.what() == What.LOOKED_AT_QUOTE && !decided.contains(trace.about()),
            threshold.times());
      }
      case FOB_ONLY -> asWhole(rule, lately, What.ORDERED_FOB, threshold.times());
      case COMPLAINT_REPEATED -> asWhole(rule, lately, What.COMPLAINED, threshold.times());
      case ORDERS_FALLING -> falling(lately, threshold.times());
      case VOLUME_BEHIND ->
          plans.stream().flatMap(plan -> plan.behind(threshold, now, zone).stream()).toList();
      case SEASON_COMING -> new Seasons(traces, now, zone).coming(threshold);
    };
  }

  private List<Signal> unserved(List<Trace> lately, int days) {
    return byAbout(lately, trace -> trace.what() == What.SEARCHED_UNSERVED).entrySet().stream()
        .filter(lane ->
            lane.getValue().stream()
                    .map(trace -> trace.at().atZone(zone).toLocalDate())
                    .distinct()
                    .count()
                >= days)
        .map(lane -> new Signal(Rule.UNSERVED_LANE, lane.getKey(), lane.getValue()))
        .toList();
  }

  private static List<Signal> often(
      Rule rule, List<Trace> lately, Predicate<Trace> counts, int times) {
    return byAbout(lately, counts).entrySet().stream()
        .filter(one -> one.getValue().size() >= times)
        .map(one -> new Signal(rule, one.getKey(), one.getValue()))
        .toList();
  }

  private static List<Signal> asWhole(Rule rule, List<Trace> lately, What what, int times) {
    List<Trace> found = lately.stream().filter(trace -> trace.what() == what).toList();
    return found.size() >= times ? List.of(new Signal(rule, "", found)) : List.of();
  }

  /** Against his own rhythm: the middle one of the times between his orders, and at least a day. */
  private List<Signal> falling(List<Trace> lately, int times) {
    List<Trace> orders = lately.stream().filter(trace -> trace.what() == What.ORDERED).toList();
    if (orders.size() < FEWEST_ORDERS) {
      return List.of();
    }
    var between = new ArrayList<Duration>();
    for (int i = 1; i < orders.size(); i++) {
      between.add(Duration.between(orders.get(i - 1).at(), orders.get(i).at()));
    }
    Duration usual = between.stream().sorted().toList().get(between.size() / 2);
    Duration counted = usual.compareTo(Duration.ofDays(1)) < 0 ? Duration.ofDays(1) : usual;
    Duration silent = Duration.between(orders.getLast().at(), now);
    return silent.compareTo(counted.multipliedBy(times)) >= 0
        ? List.of(new Signal(Rule.ORDERS_FALLING, "", orders))
        : List.of();
  }

  private static Set<String> abouts(List<Trace> traces, What what) {
    return traces.stream()
        .filter(trace -> trace.what() == what)
        .map(Trace::about)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<Trace>> byAbout(List<Trace> lately, Predicate<Trace> counts) {
    Map<String, List<Trace>> found = new TreeMap<>();
    for (Trace trace : lately) {
      if (counts.test(trace)) {
        found.computeIfAbsent(trace.about(), _ -> new ArrayList<>()).add(trace);
      }
    }
    return new LinkedHashMap<>(found);
  }
}
