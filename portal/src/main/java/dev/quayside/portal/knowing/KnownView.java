package dev.quayside.portal.knowing;

import dev.quayside.db.timeline.Habit;
import dev.quayside.db.timeline.Kept;
import java.util.List;
import java.util.Set;

/**
 * What is kept of what a customer's people do on our pages.
 *
 * @param off what they have switched off
 * @param kept the newest first
 */
public record KnownView(Set<Habit> off, List<Kept> kept) {

  public KnownView {
    off = Set.copyOf(off);
    kept = List.copyOf(kept);
  }

  public Habit[] habits() {
    return Habit.values();
  }
}
