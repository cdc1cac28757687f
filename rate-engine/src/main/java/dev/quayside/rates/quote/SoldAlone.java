package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.told.Told;
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

  /**
   * What a box may weigh on most roads without a permit or a surcharge: 44,000 lb in the US, and
   * where a haulier's price by the box ends in China.
   */
  private static final BigDecimal HEAVIEST_TRUCKED_KG = BigDecimal.valueOf(20_000);

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
  public static Optional<Told> whyNot(RateRequest request) {
    if (special(request)) {
      return Optional.of(new Told("dangerous goods or a special box", "危险品或特种箱"));
    }
    if (request.incoterm().filter(Incoterm::reachesADoor).isPresent()) {
      return request.incoterm().map(SoldAlone::reachesADoor);
    }
    return switch (request.load()) {
      case Containers boxes -> request.goods().grossKg().flatMap(kg -> tooHeavy(kg, boxes.total()));
      case Loose loose -> whyNot(loose, request.mode());
    };
  }

  /** Of a term that ends, or begins, further than a port. */
  public static Told reachesADoor(Object term) {
    return Told.of("%s reaches a door", "%s 到门", term);
  }

  /** Dangerous goods, and boxes that are not dry. */
  public static boolean special(RateRequest request) {
    return request.goods().dangerous()
        || (request.load() instanceof Containers boxes
            && boxes.counts().keySet().stream().anyMatch(box -> box.kind() != Equipment.Kind.DRY));
  }

  /** More in each of so many containers than one carries. */
  public static Optional<Told> tooHeavy(BigDecimal kg, int boxes) {
    return Optional.of(each(kg, boxes))
        .filter(each -> each.compareTo(HEAVIEST_BOX_KG) > 0)
        .map(each -> Told.of("too heavy: %s kg a container", "超重：每箱 %s kg", each));
  }

  /** More in each container than a haulier's price by the box is for. */
  public static Optional<Told> heavyOnTheRoad(RateRequest request) {
    return request.load() instanceof Containers boxes
        ? request
            .goods()
            .grossKg()
            .map(kg -> each(kg, boxes.total()))
            .filter(each -> each.compareTo(HEAVIEST_TRUCKED_KG) > 0)
            .map(each -> Told.of("heavy on the road: %s kg a container", "拖车超重：每箱 %s kg", each))
        : Optional.empty();
  }

  private static BigDecimal each(BigDecimal kg, int boxes) {
    return kg.divide(BigDecimal.valueOf(boxes), 0, RoundingMode.UP);
  }

  /** Loose cargo that is too heavy, too much, or unlikely. */
  public static Optional<Told> whyNot(Loose loose, Mode mode) {
    BigDecimal kgPerCbm = loose.grossKg().divide(loose.cbm(), 0, RoundingMode.HALF_UP);
    BigDecimal each =
        loose
            .grossKg()
            .divide(BigDecimal.valueOf(Math.max(1, loose.pieces())), 0, RoundingMode.HALF_UP);
    if (kgPerCbm.compareTo(LIGHTEST) < 0 || kgPerCbm.compareTo(DENSEST) > 0) {
      return Optional.of(
          Told.of("%s: %s kg a cbm is unlikely", "%s：每方 %s kg，不太可能", loose.told(), kgPerCbm));
    }
    if (loose.pieces() > 0 && each.compareTo(HEAVIEST_PIECE_KG) > 0) {
      return Optional.of(Told.of("heavy pieces: %s kg each", "单件过重：每件 %s kg", each));
    }
    if (mode == Mode.AIR && loose.grossKg().compareTo(MOST_KG_BY_AIR) > 0) {
      return Optional.of(Told.of("%s by air is priced by sales", "空运 %s 由销售报价", loose.told()));
    }
    return mode == Mode.LCL && loose.cbm().compareTo(MOST_CBM) > 0
        ? Optional.of(
            Told.of("%s: a container of its own may cost less", "%s：走整箱可能更便宜", loose.told()))
        : Optional.empty();
  }
}
