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
 */
public record Chosen(Optional<ZoneId> zone, Optional<QuietHours> quiet, Set<Wishes.Off> off) {

  public Chosen {
    off = Set.copyOf(off);
  }
}
