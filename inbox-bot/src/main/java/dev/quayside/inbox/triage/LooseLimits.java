package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.CargoDraft.Size;
import dev.quayside.rates.quote.SoldAlone;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Loose cargo a machine does not price: too long, too heavy, or figures that do not agree. */
final class LooseLimits {

  /** Above this co-loaders and airlines add overlength; in centimetres. */
  private static final BigDecimal LONGEST_CM = BigDecimal.valueOf(300);

  /** The door of a lower deck; by sea the door of a container. In centimetres. */
  private static final BigDecimal HIGHEST_BY_AIR_CM = BigDecimal.valueOf(160);

  private static final BigDecimal HIGHEST_BY_SEA_CM = BigDecimal.valueOf(220);

  /** Sizes on the outside and a volume by hand may differ by so much. */
  private static final BigDecimal A_TENTH = new BigDecimal("0.1");

  private LooseLimits() {}

  /**
   * Why a person must look at it; empty where nothing speaks against it, or something is missing.
   */
  static Optional<Told> whyNot(CargoDraft cargo, Mode mode) {
    return Stream.of(
            counted(cargo),
            measured(cargo),
            cargo.sizes().stream().flatMap(size -> size(size, mode).stream()).findFirst(),
            LooseCargo.of(cargo).flatMap(loose -> SoldAlone.whyNot(loose, mode)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Told> counted(CargoDraft cargo) {
    int bySizes = cargo.sizes().stream().mapToInt(size -> size.quantity().orElse(0)).sum();
    boolean all = cargo.sizes().stream().allMatch(size -> size.quantity().isPresent());
    return cargo
        .pieces()
        .filter(count -> all && bySizes > 0 && count.value() != bySizes)
        .map(count ->
            Told.of("%d pieces, but sizes of %d", "%d 件，而尺寸只有 %d 件", count.value(), bySizes));
  }

  private static Optional<Told> measured(CargoDraft cargo) {
    return LooseCargo.stated(cargo)
        .flatMap(stated ->
            LooseCargo.measured(cargo)
                .filter(measured ->
                    measured.subtract(stated).abs().compareTo(stated.multiply(A_TENTH)) > 0)
                .map(measured ->
                    Told.of(
                        "%s cbm, but %s cbm by the sizes",
                        "%s 方，而按尺寸为 %s 方", plain(stated), plain(measured))));
  }

  private static Optional<Told> size(Size size, Mode mode) {
    BigDecimal longest = size.lengthCm().max(size.widthCm()).max(size.heightCm());
    BigDecimal highest = mode == Mode.AIR ? HIGHEST_BY_AIR_CM : HIGHEST_BY_SEA_CM;
    return longest.compareTo(LONGEST_CM) > 0 || size.heightCm().compareTo(highest) > 0
        ? Optional.of(
            Told.of(
                "a large piece, %s x %s x %s cm",
                "大件：%s x %s x %s cm",
                plain(size.lengthCm()),
                plain(size.widthCm()),
                plain(size.heightCm())))
        : Optional.empty();
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
