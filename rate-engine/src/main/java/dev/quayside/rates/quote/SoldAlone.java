package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a machine sells alone: dry boxes and plain loose cargo, by sea or air, from port to port.
 * The same by mail and on a page; everything else a person prices.
 */
public final class SoldAlone {

  /** What a dry box carries at the very most (ISO 668); heavier cargo wants a person. */
  private static final BigDecimal HEAVIEST_BOX_KG = BigDecimal.valueOf(28_000);

  /** Above this a piece needs more than a forklift; in kilograms. */
  private static final BigDecimal HEAVIEST_PIECE_KG = BigDecimal.valueOf(3_000);

  /** More than this fills a container of its own; in cubic metres. */
  private static final BigDecimal MOST_CBM = BigDecimal.valueOf(20);

  /** More than this an airline prices by flight; in kilograms. */
  private static final BigDecimal MOST_KG_BY_AIR = BigDecimal.valueOf(5_000);

  /** Feathers and lead: beyond them somebody has slipped by a decimal. Kilograms to the cbm. */
  private static final BigDecimal LIGHTEST = BigDecimal.valueOf(15);

  private static final BigDecimal DENSEST = BigDecimal.valueOf(4_000);

  private SoldAlone() {}

  /** Why a person must look at it; empty where it is standard. */
  public static Optional<String> whyNot(RateRequest request) {
    if (special(request)) {
      return Optional.of("dangerous goods or a special box");
    }
    if (request.incoterm().filter(Incoterm::reachesADoor).isPresent()) {
      return request.incoterm().map(term -> term + " reaches a door");
    }
    return switch (request.load()) {
      case Containers boxes ->
          request
              .goods()
              .grossKg()
              .flatMap(kg ->
                  tooHeavy(kg, boxes.counts().values().stream().mapToInt(Integer::intValue).sum()));
      case Loose loose -> whyNot(loose, request.mode());
    };
  }

  /** Dangerous goods, and boxes that are not dry. */
  public static boolean special(RateRequest request) {
    return request.goods().dangerous()
        || (request.load() instanceof Containers boxes
            && boxes.counts().keySet().stream().anyMatch(box -> box.kind() != Equipment.Kind.DRY));
  }

  /** More in each of so many containers than one carries. */
  public static Optional<String> tooHeavy(BigDecimal kg, int boxes) {
    return Optional.of(kg.divide(BigDecimal.valueOf(boxes), 0, RoundingMode.UP))
        .filter(each -> each.compareTo(HEAVIEST_BOX_KG) > 0)
        .map(each -> "too heavy: %s kg a container".formatted(each));
  }

  /** Loose cargo that is too heavy, too much, or unlikely. */
  public static Optional<String> whyNot(Loose loose, Mode mode) {
    BigDecimal kgPerCbm = loose.grossKg().divide(loose.cbm(), 0, RoundingMode.HALF_UP);
    BigDecimal each =
        loose
            .grossKg()
            .divide(BigDecimal.valueOf(Math.max(1, loose.pieces())), 0, RoundingMode.HALF_UP);
    if (kgPerCbm.compareTo(LIGHTEST) < 0 || kgPerCbm.compareTo(DENSEST) > 0) {
      return Optional.of("%s: %s kg a cbm is unlikely".formatted(loose, kgPerCbm));
    }
    if (loose.pieces() > 0 && each.compareTo(HEAVIEST_PIECE_KG) > 0) {
      return Optional.of("heavy pieces: %s kg each".formatted(each));
    }
    if (mode == Mode.AIR && loose.grossKg().compareTo(MOST_KG_BY_AIR) > 0) {
      return Optional.of("%s by air is priced by sales".formatted(loose));
    }
    return mode == Mode.LCL && loose.cbm().compareTo(MOST_CBM) > 0
        ? Optional.of("%s: a container of its own may cost less".formatted(loose))
        : Optional.empty();
  }
}
