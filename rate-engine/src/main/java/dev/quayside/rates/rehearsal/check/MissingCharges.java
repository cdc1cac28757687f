package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning.Raised;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds charges the live rate has and the new one does not state any more: in a few rows while the
 * others still have it, or in all of them, as when a column was lost. What comes and goes with the
 * season may be gone everywhere.
 */
final class MissingCharges {

  /** Still stated by so many of the rows that had it: then it is missing in the others. */
  private static final double MOSTLY = 0.8;

  private static final double HARDLY = 0.05;

  private static final int ENOUGH = 4;

  private record Name(String code, Leg leg) {}

  private MissingCharges() {}

  static List<Raised> of(Evidence evidence) {
    Map<Name, Integer> kept = new LinkedHashMap<>();
    Map<Name, List<Rate>> lost = new LinkedHashMap<>();
    for (Pair pair : evidence.pairs()) {
      if (pair.before().isEmpty() || pair.before().get().charges().equals(pair.now().charges())) {
        pair.before()
            .map(MissingCharges::names)
            .orElse(Set.of())
            .forEach(name -> kept.merge(name, 1, Integer::sum));
        continue;
      }
      Set<Name> stated = names(pair.now());
      for (Name name : pair.before().map(MissingCharges::names).orElse(Set.of())) {
        if (stated.contains(name)) {
          kept.merge(name, 1, Integer::sum);
        } else {
          lost.computeIfAbsent(name, _ -> new ArrayList<>()).add(pair.now());
        }
      }
    }
    List<Raised> raised = new ArrayList<>();
    lost.forEach((name, rates) ->
        doubt(name, kept.getOrDefault(name, 0), rates.size())
            .ifPresent(doubt -> rates.forEach(rate -> raised.add(new Raised(rate, doubt)))));
    return raised;
  }

  private static Optional<Doubt> doubt(Name name, int kept, int lost) {
    int all = kept + lost;
    boolean everywhere =
        all >= ENOUGH && kept <= all * HARDLY && !ChargeCheck.OF_THE_SEASON.contains(name.code);
    boolean here = kept >= ENOUGH && kept >= all * MOSTLY;
    return everywhere || here
        ? Optional.of(new Doubt.ChargeMissing(name.code, name.leg, everywhere))
        : Optional.empty();
  }

  private static Set<Name> names(Rate rate) {
    Set<Name> names = new HashSet<>();
    for (Charge charge : rate.charges()) {
      names.add(new Name(charge.code(), charge.leg()));
    }
    return names;
  }
}
