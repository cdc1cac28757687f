package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import java.math.BigDecimal;
import java.util.List;

/**
 * Looks whether a weight and a volume can be those of one cargo. Where the cubic metre weighs less
 * than foam or more than steel, one of the two was written, or read, of a part or in another unit.
 */
public final class Density {

  /** Kilograms of a cubic metre of packed foam. */
  private static final double LIGHTEST = 15;

  /** Kilograms of a cubic metre of steel. */
  private static final double HEAVIEST = 8_000;

  private Density() {}

  /** Doubts the weight where it cannot be that of the volume. */
  public static void check(CargoDraft cargo, List<Doubt> doubts) {
    cargo
        .weightKg()
        .ifPresent(weight ->
            cargo
                .volumeCbm()
                .filter(volume -> volume.value().signum() > 0)
                .filter(volume -> unlikely(weight.value(), volume.value()))
                .ifPresent(_ ->
                    doubts.add(
                        new Doubt(
                            Doubt.Reason.NUMBER_UNCLEAR, weight.evidence(), Missing.WEIGHT))));
  }

  /**
   * @param weight kilograms
   * @param volume cubic metres, more than none
   */
  static boolean unlikely(BigDecimal weight, BigDecimal volume) {
    var density = weight.doubleValue() / volume.doubleValue();
    return density < LIGHTEST || density > HEAVIEST;
  }
}
