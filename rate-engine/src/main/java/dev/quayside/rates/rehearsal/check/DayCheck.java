package dev.quayside.rates.rehearsal.check;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.change.RateKey;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning.Raised;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Doubts days: expired, far ahead, with a gap before them, or a ship suddenly slow. */
final class DayCheck {

  /** Sheets are sent for weeks or a quarter; contracts run for a year from the 1st of May. */
  private static final int BEGINS_AT_MOST = 120;

  private static final int ENDS_AT_MOST = 400;
  private static final int LASTS_AT_MOST = 370;

  /** So many days without a price are no slip of one. */
  private static final int A_GAP = 2;

  /** A detour round the Cape is ten days of thirty. */
  private static final double JUMP = 1.7;

  private static final int JUMP_DAYS = 8;

  private DayCheck() {}

  static List<Raised> of(Evidence evidence) {
    List<Raised> raised = new ArrayList<>();
    for (Pair pair : evidence.pairs()) {
      Rate rate = pair.now();
      validity(rate.validity(), evidence.today())
          .forEach(doubt -> raised.add(new Raised(rate, doubt)));
      rate.sailing()
          .transit()
          .ifPresent(now ->
              pair.before()
                  .flatMap(before -> before.sailing().transit())
                  .filter(before -> jumped(before, now))
                  .ifPresent(
                      before -> raised.add(new Raised(rate, new Doubt.TransitJump(before, now)))));
    }
    gaps(evidence, raised);
    return raised;
  }

  private static List<Doubt> validity(Validity validity, LocalDate today) {
    if (validity.to().isBefore(today)) {
      return List.of(new Doubt.Expired(validity, today));
    }
    boolean far =
        validity.from().isAfter(today.plusDays(BEGINS_AT_MOST))
            || validity.to().isAfter(today.plusDays(ENDS_AT_MOST))
            || ChronoUnit.DAYS.between(validity.from(), validity.to()) > LASTS_AT_MOST;
    return far ? List.of(new Doubt.FarAhead(validity)) : List.of();
  }

  static boolean jumped(TransitTime before, TransitTime now) {
    int days = Math.abs(now.mostDays() - before.mostDays());
    double ratio = (double) Math.max(1, now.mostDays()) / Math.max(1, before.mostDays());
    return days >= JUMP_DAYS && FreightCheck.far(ratio, JUMP);
  }

  /** Days to come that neither the live rates nor the new ones of a lane hold for. */
  private static void gaps(Evidence evidence, List<Raised> raised) {
    Map<RateKey, LocalDate> liveTo = new LinkedHashMap<>();
    evidence
        .live()
        .forEach(rate ->
            liveTo.merge(RateKey.of(rate), rate.validity().to(), (a, b) -> a.isAfter(b) ? a : b));
    evidence.pairs().stream()
        .map(Pair::now)
        .collect(groupingBy(RateKey::of, LinkedHashMap::new, toList()))
        .forEach((key, rates) -> {
          LocalDate last = liveTo.get(key);
          if (last != null || rates.size() > 1) {
            gaps(last, rates, evidence.today(), raised);
          }
        });
  }

  private static void gaps(
      @Nullable LocalDate liveTo, List<Rate> rates, LocalDate today, List<Raised> raised) {
    List<Rate> sorted =
        rates.stream().sorted(Comparator.comparing(rate -> rate.validity().from())).toList();
    LocalDate covered = liveTo;
    for (Rate rate : sorted) {
      Validity validity = rate.validity();
      if (covered != null) {
        LocalDate from = List.of(covered.plusDays(1), today).stream().max(naturalOrder()).get();
        if (ChronoUnit.DAYS.between(from, validity.from()) >= A_GAP) {
          raised.add(new Raised(rate, new Doubt.Gap(from, validity.from().minusDays(1))));
        }
      }
      covered = covered == null || validity.to().isAfter(covered) ? validity.to() : covered;
    }
  }
}
