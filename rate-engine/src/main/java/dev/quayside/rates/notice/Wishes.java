package dev.quayside.rates.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to be told of, by which way, and when not. Whatever tells anybody of
 * something unasked asks here first.
 *
 * @param off what he has switched off; all else he is told of
 * @param zone whose clock hangs on his wall
 * @param arrivalDays by how many days an arrival must move before he is told
 * @param daily whether he is told of his shipments once a day, in the morning
 */
public record Wishes(
    Set<Off> off, Optional<QuietHours> quiet, ZoneId zone, int arrivalDays, boolean daily) {

  /** Of who wants to hear of each day, at once. */
  public Wishes(Set<Off> off, Optional<QuietHours> quiet, ZoneId zone) {
    this(off, quiet, zone, 1, false);
  }

  public Wishes {
    off = Set.copyOf(off);
  }

  /** One thing he is not told of by one way. */
  public record Off(Occasion occasion, Channel channel) {}

  /** Of who has said nothing, or is not known to us. */
  public static Wishes none(ZoneId zone) {
    return new Wishes(Set.of(), Optional.empty(), zone);
  }

  /** May he be told of this, by this way, at this moment; if not, when? */
  public Telling telling(Occasion occasion, Channel channel, Instant moment) {
    if (off.contains(new Off(occasion, channel))) {
      return new Telling.Never();
    }
    return quiet
        .filter(hours -> hours.at(moment, zone))
        .<Telling>map(hours -> new Telling.Later(hours.over(moment, zone)))
        .orElseGet(Telling.Now::new);
  }
}
