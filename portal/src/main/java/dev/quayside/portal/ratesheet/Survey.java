package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.HeadingRows;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.layout.Found;
import dev.quayside.portal.ratesheet.layout.Rules;
import dev.quayside.portal.ratesheet.layout.Section;
import dev.quayside.portal.ratesheet.layout.Stated;
import dev.quayside.portal.ratesheet.layout.Walk;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.ratesheet.timing.DaysSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks a file through before it is read: what its dates, footnotes and port groups say holds for
 * rows that stand above them.
 */
final class Survey {

  /** A row of a table of arbitraries, with what its section says. */
  record ArbitraryRow(Table table, Line line, Stated stated) {}

  private final DaysSeen days = new DaysSeen();
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, List<Cell>> footnotes = new HashMap<>();
  private final Map<String, Set<Fact>> stated = new HashMap<>();
  private final Map<Fact, Integer> carried = new EnumMap<>(Fact.class);
  private final List<ArbitraryRow> arbitraries = new ArrayList<>();
  private final Section section;
  private boolean inferred;
  private int rows;

  Survey(Section section) {
    this.section = section;
  }

  void look(Grid grid, HeadingRows headings, Rules rules) {
    List<Cell> behind = new ArrayList<>();
    Set<Fact> said = EnumSet.noneOf(Fact.class);
    stated.put(grid.name(), said);
    Stated[] before = {Stated.NOTHING};
    boolean[] seen = {false};
    Walk.down(
        grid,
        headings,
        rules,
        found -> {
          switch (found) {
            case Found.Heading(Table table) -> {
              seen[0] = true;
              columns(table);
            }
            case Found.Row row -> {
              behind.clear();
              row(row, before[0]);
            }
            case Found.Words(Line line) -> {
              Stated words = section.read(line);
              line.filled().forEach(cell -> days.see(cell.text()));
              said.addAll(words.facts().keySet());
              words.groups().forEach((name, cell) -> groups.put(name, cell.text()));
              inferred |= !words.facts().isEmpty() || !words.groups().isEmpty();
              before[0] = before[0].then(words, false);
              if (seen[0]) {
                behind.addAll(words.notes());
              }
            }
          }
          return true;
        });
    footnotes.put(grid.name(), behind);
  }

  private void columns(Table table) {
    table
        .columns()
        .forEach((at, column) ->
            columns.putIfAbsent(table.titles().getOrDefault(at, ""), column.meaning()));
    table.columns().values().stream()
        .filter(Column.Surcharge.class::isInstance)
        .flatMap(column -> ((Column.Surcharge) column).days().stream())
        .forEach(days::see);
  }

  private void row(Found.Row row, Stated before) {
    rows++;
    for (Fact fact : List.of(Fact.VALID_FROM, Fact.VALID_TO)) {
      row.table()
          .cell(row.line(), fact)
          .filter(cell -> cell.day().isEmpty())
          .ifPresent(cell -> days.see(cell.text()));
    }
    row.carried().forEach(fact -> carried.merge(fact, 1, Integer::sum));
    if (row.table().arbitraries() && arbitraries.size() < 100_000) {
      arbitraries.add(new ArbitraryRow(row.table(), row.line(), before));
    }
  }

  /** How the file writes its days. */
  DayRules days(Optional<DayCell.Order> answered, Optional<LocalDate> today) {
    return new DayRules(answered.orElseGet(days::order), today);
  }

  boolean hasOpenDays() {
    return days.anyOpen();
  }

  DayCell.Order order() {
    return days.order();
  }

  Map<String, String> columns() {
    return columns;
  }

  Map<String, String> groups() {
    return groups;
  }

  List<Cell> footnotes(String sheet) {
    return footnotes.getOrDefault(sheet, List.of());
  }

  /** Facts that a title or a section of the sheet says. */
  Set<Fact> stated(String sheet) {
    return stated.getOrDefault(sheet, Set.of());
  }

  Map<Fact, Integer> carried() {
    return carried;
  }

  List<ArbitraryRow> arbitraries() {
    return arbitraries;
  }

  /** Whether titles and sections say anything that no column does. */
  boolean inferred() {
    return inferred;
  }

  int rows() {
    return rows;
  }
}
