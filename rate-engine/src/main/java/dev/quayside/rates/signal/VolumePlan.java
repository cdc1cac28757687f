package dev.quayside.rates.signal;

import dev.quayside.rates.signal.Trace.What;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many containers a customer has agreed to ship, and those of them that have left.
 *
 * @param subject by which sales know it, such as "N7701 CNSHA-USLAX"
 * @param containers over all its days, as many on each
 * @param last its last day
 * @param gone one for each container, the oldest first
 */
public record VolumePlan(
    String subject, int containers, LocalDate first, LocalDate last, List<Trace> gone) {

  private static final int MOST_EVIDENCE = 50;
  private static final int HUNDRED = 100;

  public VolumePlan {
    gone = List.copyOf(gone);
  }

  /** How many should have left by the end of a day. */
  public int due(LocalDate day) {
    long all = ChronoUnit.DAYS.between(first, last) + 1;
    long passed = Math.clamp(ChronoUnit.DAYS.between(first, day) + 1, 0, all);
    return Math.toIntExact(containers * passed / all);
  }

  /**
   * That more percent of what should have left are lacking than is borne with; nothing in its first
   * days, and nothing when it is over.
   */
  Optional<Signal> behind(Threshold threshold, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (today.isBefore(first.plusDays(threshold.days())) || today.isAfter(last)) {
      return Optional.empty();
    }
    List<Trace> left = gone.stream().filter(one -> !one.at().isAfter(now)).toList();
    int due = due(today);
    boolean behind =
        (long) left.size() * HUNDRED < (long) due * Math.max(0, HUNDRED - threshold.times());
    return behind
        ? Optional.of(new Signal(Rule.VOLUME_BEHIND, subject, told(left, due, now)))
        : Optional.empty();
  }

  /** How it stands, and the newest of what has left. */
  private static List<Trace> told(List<Trace> left, int due, Instant now) {
    var evidence = new ArrayList<Trace>();
    evidence.add(new Trace(What.AGREED, left.size() + "/" + due, now));
    evidence.addAll(left.subList(Math.max(0, left.size() - MOST_EVIDENCE), left.size()));
    return evidence;
  }
}
