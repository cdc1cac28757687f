package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.CargoDraft.Size;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** Loose cargo a machine does not price: too long, too heavy, or figures that do not agree. */
final class LooseLimits {

  /** Above this co-loaders and airlines add overlength; in centimetres. */
  private static final BigDecimal LONGEST_CM = BigDecimal.valueOf(300);

  /** The door of a lower deck; by sea the door of a container. In centimetres. */
  private static final BigDecimal HIGHEST_BY_AIR_CM = BigDecimal.valueOf(160);

  private static final BigDecimal HIGHEST_BY_SEA_CM = BigDecimal.valueOf(220);

  /** Above this a piece needs more than a forklift; in kilograms. */
  private static final BigDecimal HEAVIEST_PIECE_KG = BigDecimal.valueOf(3_000);

  /** More than this fills a container of its own; in cubic metres. */
  private static final BigDecimal MOST_CBM = BigDecimal.valueOf(20);

  /** More than this an airline prices by flight; in kilograms. */
  private static final BigDecimal MOST_KG_BY_AIR = BigDecimal.valueOf(5_000);

  /** Feathers and lead: beyond them somebody has slipped by a decimal. Kilograms to the cbm. */
  private static final BigDecimal LIGHTEST = BigDecimal.valueOf(15);

  private static final BigDecimal DENSEST = BigDecimal.valueOf(4_000);

  /** Sizes on the outside and a volume by hand may differ by so much. */
  private static final BigDecimal A_TENTH = new BigDecimal("0.1");

  private LooseLimits() {}

  /**
   * Why a person must look at it; empty where nothing speaks against it, or something is missing.
   */
  static Optional<String> whyNot(CargoDraft cargo, Mode mode) {
    return Stream.of(
            counted(cargo),
            measured(cargo),
            cargo.sizes().stream().flatMap(size -> size(size, mode).stream()).findFirst(),
            LooseCargo.of(cargo).flatMap(loose -> weight(loose, mode)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> counted(CargoDraft cargo) {
    int bySizes = cargo.sizes().stream().mapToInt(size -> size.quantity().orElse(0)).sum();
    boolean all = cargo.sizes().stream().allMatch(size -> size.quantity().isPresent());
    return cargo
        .pieces()
        .filter(count -> all && bySizes > 0 && count.value() != bySizes)
        .map(count -> "%d pieces, but sizes of %d".formatted(count.value(), bySizes));
  }

  private static Optional<String> measured(CargoDraft cargo) {
    return LooseCargo.stated(cargo)
        .flatMap(stated ->
            LooseCargo.measured(cargo)
                .filter(measured ->
                    measured.subtract(stated).abs().compareTo(stated.multiply(A_TENTH)) > 0)
                .map(measured ->
                    "%s cbm, but %s cbm by the sizes".formatted(plain(stated), plain(measured))));
  }

  private static Optional<String> size(Size size, Mode mode) {
    BigDecimal longest = size.lengthCm().max(size.widthCm()).max(size.heightCm());
    BigDecimal highest = mode == Mode.AIR ? HIGHEST_BY_AIR_CM : HIGHEST_BY_SEA_CM;
    return longest.compareTo(LONGEST_CM) > 0 || size.heightCm().compareTo(highest) > 0
        ? Optional.of(
            "a large piece, %s x %s x %s cm"
                .formatted(plain(size.lengthCm()), plain(size.widthCm()), plain(size.heightCm())))
        : Optional.empty();
  }

  private static Optional<String> weight(Loose loose, Mode mode) {
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

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
