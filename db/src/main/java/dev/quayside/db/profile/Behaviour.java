package dev.quayside.db.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a customer's people did of themselves.
 *
 * @param lately how often in the last days, by kind; the most frequent first
 * @param lanes which lanes they looked up in them, the most frequent first
 * @param last when they did something last; empty where nothing is kept
 */
public record Behaviour(List<Often> lately, List<Often> lanes, Optional<Instant> last) {

  /** How many days are looked back. */
  public static final int DAYS = 90;

  public Behaviour {
    lately = List.copyOf(lately);
    lanes = List.copyOf(lanes);
  }

  /**
   * How often.
   *
   * @param what a kind as the timeline writes it, or a lane
   * @param unserved of searches of a lane, those for which we had no rate
   */
  public record Often(String what, long times, long unserved, Instant last) {}
}
