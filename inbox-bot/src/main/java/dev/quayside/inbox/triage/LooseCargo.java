package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.CargoDraft.Size;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.rates.cargo.Loose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The pieces, the weight and the measure of loose cargo, put together from what was said. */
final class LooseCargo {

  private static final BigDecimal CM3_PER_CBM = BigDecimal.valueOf(1_000_000);

  /** To the cubic decimetre, as volumes are written. */
  private static final int DECIMALS = 3;

  private LooseCargo() {}

  /** Empty where the weight or the measure was not said. */
  static Optional<Loose> of(CargoDraft cargo) {
    return cargo
        .weightKg()
        .map(Found::value)
        .filter(kg -> kg.signum() > 0)
        .flatMap(kg -> cbm(cargo).map(cbm -> new Loose(pieces(cargo), kg, cbm)));
  }

  /** As stated or by the sizes; where both were said, the greater, for a carrier measures. */
  static Optional<BigDecimal> cbm(CargoDraft cargo) {
    Optional<BigDecimal> stated = stated(cargo);
    Optional<BigDecimal> measured = measured(cargo);
    return stated.isPresent() && measured.isPresent()
        ? Optional.of(stated.get().max(measured.get()))
        : stated.or(() -> measured);
  }

  static Optional<BigDecimal> stated(CargoDraft cargo) {
    return cargo.volumeCbm().map(Found::value).filter(cbm -> cbm.signum() > 0);
  }

  /** What the sizes come to; empty where it is not known how many there are of each. */
  static Optional<BigDecimal> measured(CargoDraft cargo) {
    List<Size> sizes = cargo.sizes();
    if (sizes.isEmpty()) {
      return Optional.empty();
    }
    if (sizes.size() == 1 && sizes.getFirst().quantity().isEmpty()) {
      return cargo.pieces().map(count -> cbm(sizes.getFirst(), count.value()));
    }
    return sizes.stream().allMatch(size -> size.quantity().isPresent())
        ? sizes.stream()
            .map(size -> cbm(size, size.quantity().orElseThrow()))
            .reduce(BigDecimal::add)
        : Optional.empty();
  }

  /** How many pieces; 0 where it was not said. */
  static int pieces(CargoDraft cargo) {
    return cargo
        .pieces()
        .map(Found::value)
        .orElseGet(() -> cargo.sizes().stream().mapToInt(size -> size.quantity().orElse(0)).sum());
  }

  private static BigDecimal cbm(Size size, int count) {
    return size.lengthCm()
        .multiply(size.widthCm())
        .multiply(size.heightCm())
        .multiply(BigDecimal.valueOf(count))
        .divide(CM3_PER_CBM, DECIMALS, RoundingMode.HALF_UP);
  }
}
