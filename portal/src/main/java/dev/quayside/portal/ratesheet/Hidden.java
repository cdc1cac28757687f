package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.Spot;
import dev.quayside.portal.ratesheet.layout.Rules;
import dev.quayside.portal.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which rows and columns a sheet hides, so that nothing is left out in silence. */
final class Hidden {

  private static final int MOST_NAMED = 20;

  private Hidden() {}

  static List<Saying> notes(Grid grid, Rules rules) {
    List<Saying> notes = new ArrayList<>();
    Saying done =
        rules.hidden()
            ? Saying.of("are hidden and were read all the same", "已隐藏，但已按要求读取")
            : Saying.of(
                "are hidden and were left out; hidden=read has them read",
                "已隐藏，未读取；要读取请答复hidden=read");
    Set<Integer> columns = grid.marks().hiddenColumns();
    if (!columns.isEmpty()) {
      notes.add(
          Saying.of(
              "sheet %s: columns %s %s",
              "工作表%s：%s列%s",
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
          Saying.of(
              "sheet %s: rows %s%s %s",
              "工作表%s：第%s行%s%s",
              grid.name(),
              named,
              rows.size() > MOST_NAMED ? Saying.of(" and more", "等") : "",
              done));
    }
    return notes;
  }
}
