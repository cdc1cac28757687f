package dev.quayside.db.timeline;

import dev.quayside.rates.told.Spoken;
import java.time.Instant;

/**
 * One thing on a customer's timeline.
 *
 * @param kind as the timeline writes it, such as WAS_QUOTED
 * @param about such as a lane or a quote; "" where there is nothing to say
 * @param aboutInChinese "" where it is the same in any language
 */
public record Told(long id, String kind, String about, String aboutInChinese, Instant at)
    implements Spoken {

  /** What it is about, as somebody of ours reads it. */
  @Override
  public dev.quayside.rates.told.Told told() {
    return dev.quayside.rates.told.Told.read(about, aboutInChinese);
  }
}
