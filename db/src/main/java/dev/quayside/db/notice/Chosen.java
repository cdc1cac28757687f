package dev.quayside.db.notice;

import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.notice.Wishes;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody has chosen of his notices and his clock.
 *
 * @param zone empty where he has said nothing
 * @param off what he is not told of; all else he is
 * @param arrivalDays by how many days an arrival must move before he is told
 * @param daily whether he is told of his shipments once a day
 */
public record Chosen(
    Optional<ZoneId> zone,
    Optional<QuietHours> quiet,
    Set<Wishes.Off> off,
    int arrivalDays,
    boolean daily) {

  /** Of who wants to hear of each day, at once. */
  public Chosen(Optional<ZoneId> zone, Optional<QuietHours> quiet, Set<Wishes.Off> off) {
    this(zone, quiet, off, 1, false);
  }

  public Chosen {
    off = Set.copyOf(off);
  }
}
