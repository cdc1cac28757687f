package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import java.util.List;

/**
 * Looks whether a weight and a volume can be those of one cargo. Where the cubic metre weighs less
 * than foam or more than steel, one of the two was written, or read, of a part or in another unit.
 */
final class Density {

  /** Kilograms of a cubic metre of packed foam. */
  private static final double LIGHTEST = 15;

  /** Kilograms of a cubic metre of steel. */
  private static final double HEAVIEST = 8_000;

  private Density() {}

  static void check(CargoDraft cargo, List<Doubt> doubts) {
    cargo
        .weightKg()
        .ifPresent(weight ->
            cargo
                .volumeCbm()
                .filter(volume -> volume.value().signum() > 0)
                .filter(
                    volume -> unlikely(weight.value().doubleValue() / volume.value().doubleValue()))
                .ifPresent(_ ->
                    doubts.add(
                        new Doubt(
                            Doubt.Reason.NUMBER_UNCLEAR, weight.evidence(), Missing.WEIGHT))));
  }

  private static boolean unlikely(double density) {
    return density < LIGHTEST || density > HEAVIEST;
  }
}
