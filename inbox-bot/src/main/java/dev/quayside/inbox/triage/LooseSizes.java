package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How heavy and how large loose cargo may be of which the customer has not said both: as small as
 * it can be by what he said, and then from step to step as tariffs count it.
 */
final class LooseSizes {

  private static final BigDecimal KG_PER_TON = BigDecimal.valueOf(1_000);

  /** Six thousand cubic centimetres are a kilogram (IATA TACT). */
  private static final BigDecimal CBM_PER_KG = new BigDecimal("0.006");

  private static final List<Integer> REVENUE_TONS = List.of(1, 3, 5, 10);

  /** The usual breaks of airlines. */
  private static final List<Integer> KILOGRAMS = List.of(45, 100, 300, 500, 1_000);

  /** Small enough to count for nothing beside what is known. */
  private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("0.01");

  private LooseSizes() {}

  /** The smallest first; none where both are known. */
  static List<Loose> of(RfqDraft draft, Mode mode) {
    Optional<BigDecimal> kg =
        draft.cargo().weightKg().map(Found::value).filter(said -> said.signum() > 0);
    Optional<BigDecimal> cbm = LooseCargo.cbm(draft.cargo());
    if (kg.isPresent() && cbm.isPresent()) {
      return List.of();
    }
    var known = new Loose(0, kg.orElse(NEXT_TO_NOTHING), cbm.orElse(NEXT_TO_NOTHING));
    var sizes = new ArrayList<Loose>();
    sizes.add(known);
    List<Integer> steps = mode == Mode.AIR ? KILOGRAMS : REVENUE_TONS;
    for (int i = 0; i < steps.size(); i++) {
      boolean behind = i + 1 < steps.size() && within(filling(steps.get(i + 1), mode), known);
      if (!behind) {
        sizes.add(filling(steps.get(i), mode));
      }
    }
    return sizes;
  }

  /** What is known is more than that already. */
  private static boolean within(Loose size, Loose known) {
    return size.grossKg().compareTo(known.grossKg()) <= 0 || size.cbm().compareTo(known.cbm()) <= 0;
  }

  /** As heavy as it is large, so that no other cargo of so many units is dearer. */
  private static Loose filling(int units, Mode mode) {
    BigDecimal count = BigDecimal.valueOf(units);
    return mode == Mode.AIR
        ? new Loose(0, count, count.multiply(CBM_PER_KG).setScale(3, RoundingMode.DOWN))
        : new Loose(0, count.multiply(KG_PER_TON), count);
  }
}
