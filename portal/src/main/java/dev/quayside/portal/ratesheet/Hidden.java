package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.Spot;
import dev.quayside.portal.ratesheet.layout.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which rows and columns a sheet hides, so that nothing is left out in silence. */
final class Hidden {

  private static final int MOST_NAMED = 20;

  private Hidden() {}

  static List<String> notes(Grid grid, Rules rules) {
    List<String> notes = new ArrayList<>();
    String done =
        rules.hidden()
            ? " are hidden and were read all the same"
            : " are hidden and were left out; hidden=read has them read";
    Set<Integer> columns = grid.marks().hiddenColumns();
    if (!columns.isEmpty()) {
      notes.add(
          "sheet %s: columns %s%s"
              .formatted(
                  grid.name(),
                  columns.stream()
                      .map(Spot::letters)
                      .limit(MOST_NAMED)
                      .collect(Collectors.joining(", ")),
                  done));
    }
    Set<Integer> rows = grid.marks().hiddenRows();
    if (!rows.isEmpty()) {
      String named =
          rows.stream().map(String::valueOf).limit(MOST_NAMED).collect(Collectors.joining(", "));
      notes.add(
          "sheet %s: rows %s%s%s"
              .formatted(grid.name(), named, rows.size() > MOST_NAMED ? " and more" : "", done));
    }
    return notes;
  }
}
