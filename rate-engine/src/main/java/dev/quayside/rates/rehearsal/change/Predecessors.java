package dev.quayside.rates.rehearsal.change;

import static java.util.stream.Collectors.toSet;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.util.List;
import java.util.Set;

/**
 * Tells which live rates a new sheet is the successor of. A line that sends one sheet for each
 * trade has not given up Europe because its sheet for America says nothing of it.
 */
public final class Predecessors {

  private record LineLane(Mode mode, String scac, Lane lane) {
    static LineLane of(Rate rate) {
      return new LineLane(rate.mode(), rate.carrier().scac(), rate.lane());
    }
  }

  private Predecessors() {}

  /** All that stood in earlier files of which it names a lane at least. */
  public static List<Rate> ofSheet(List<Rate> sheet, List<Rate> live) {
    if (live.isEmpty()) {
      return live;
    }
    Set<LineLane> named = named(sheet);
    Set<String> files =
        live.stream()
            .filter(rate -> named.contains(LineLane.of(rate)))
            .map(rate -> rate.source().file())
            .collect(toSet());
    return live.stream().filter(rate -> files.contains(rate.source().file())).toList();
  }

  /** Only the lanes it names: a message of three prices says nothing of all the others. */
  public static List<Rate> ofMessage(List<Rate> message, List<Rate> live) {
    Set<LineLane> named = named(message);
    return live.stream().filter(rate -> named.contains(LineLane.of(rate))).toList();
  }

  private static Set<LineLane> named(List<Rate> sheet) {
    return sheet.stream().map(LineLane::of).collect(toSet());
  }
}
