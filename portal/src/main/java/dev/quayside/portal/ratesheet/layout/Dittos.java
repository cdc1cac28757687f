package dev.quayside.portal.ratesheet.layout;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the cell above in the place of a ditto mark, and of a blank where a blank means the same.
 */
final class Dittos {

  private static final Set<String> MARKS =
      Set.of(
          "''",
          "\"",
          "〃",
          "″",
          "``",
          "´´",
          "“",
          "”",
          "’’",
          "‘’",
          "＂",
          ",,",
          "-\"-",
          "--\"--",
          "同上",
          "同左",
          "ditto",
          "do.",
          "idem",
          "as above");

  /** What a row must have, and people write once for several rows. */
  private static final Set<Fact> CARRIED =
      EnumSet.of(
          Fact.POL,
          Fact.POD,
          Fact.CARRIER,
          Fact.CURRENCY,
          Fact.VALID_FROM,
          Fact.VALID_TO,
          Fact.BASE);

  private final Table table;
  private final boolean blanks;
  private Optional<Line> above = Optional.empty();

  Dittos(Table table, boolean blanks) {
    this.table = table;
    this.blanks = blanks;
  }

  /** A new section begins; nothing in it repeats what stood before. */
  void forget() {
    above = Optional.empty();
  }

  Line marksResolved(Line line) {
    return !anyMark(line)
        ? line
        : new Line(
            line.spot(),
            line.hidden(),
            line.cells().stream()
                .map(cell ->
                    isMark(cell)
                        ? above.map(row -> row.cell(cell.spot().column())).orElse(cell)
                        : cell)
                .toList());
  }

  /** The row as it is read; it stands above the next one. */
  Found.Row row(Line line) {
    Set<Fact> carried = EnumSet.noneOf(Fact.class);
    List<Cell> cells = new ArrayList<>(line.cells());
    for (Fact fact : CARRIED) {
      Optional<Integer> at = Optional.ofNullable(table.facts().get(fact));
      if (!blanks || at.isEmpty() || above.isEmpty() || !line.cell(at.get()).blank()) {
        continue;
      }
      Cell before = above.get().cell(at.get());
      if (!before.blank()) {
        while (cells.size() <= at.get()) {
          cells.add(line.cell(cells.size()));
        }
        cells.set(at.get(), before);
        carried.add(fact);
      }
    }
    Line read = carried.isEmpty() ? line : new Line(line.spot(), line.hidden(), cells);
    above = Optional.of(read);
    return new Found.Row(table, read, carried);
  }

  private static boolean anyMark(Line line) {
    for (Cell cell : line.cells()) {
      if (isMark(cell)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Cell cell) {
    String text = cell.text();
    boolean may = !text.isEmpty() && text.length() <= 8 && !Character.isDigit(text.charAt(0));
    return may && MARKS.contains(text.toLowerCase(Locale.ROOT));
  }
}
