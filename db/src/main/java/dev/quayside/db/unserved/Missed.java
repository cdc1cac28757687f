package dev.quayside.db.unserved;

import dev.quayside.rates.cargo.Equipment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;

/**
 * What was asked for on a lane that we had no rate for, in one kind of box.
 *
 * @param origin UN/LOCODE
 * @param destination UN/LOCODE
 * @param box such as HC40, LCL or AIR; "" where it was not kept what was to be carried
 * @param volume so many boxes, or cubic metres of loose cargo
 * @param asked how often
 * @param who how many different customers, or senders we do not know
 * @param last when it was asked for last
 */
public record Missed(
    String origin,
    String destination,
    String box,
    BigDecimal volume,
    long asked,
    long who,
    Instant last) {

  /** What the trade calls the box, such as 40HC; "" for loose cargo, or where it was not kept. */
  public String equipment() {
    return Arrays.stream(Equipment.values())
        .filter(type -> type.name().equals(box))
        .map(Equipment::label)
        .findFirst()
        .orElse("");
  }
}
