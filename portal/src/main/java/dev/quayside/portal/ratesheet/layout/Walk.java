package dev.quayside.portal.ratesheet.layout;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.HeadingRows;
import dev.quayside.portal.ratesheet.heading.Table;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Goes down a sheet row by row and says of each what it is; it remembers no row but the last. */
public final class Walk {

  private final Filled filled;
  private final HeadingRows headings;
  private final Rules rules;
  private final Predicate<Found> to;
  private Optional<Table> table = Optional.empty();
  private Optional<Dittos> dittos = Optional.empty();

  private Walk(Grid grid, HeadingRows headings, Rules rules, Predicate<Found> to) {
    this.filled = new Filled(grid.marks(), rules);
    this.headings = headings;
    this.rules = rules;
    this.to = to;
  }

  /**
   * Goes down the sheet.
   *
   * @param to is told what was found, and says whether to go on
   */
  public static void down(Grid grid, HeadingRows headings, Rules rules, Predicate<Found> to) {
    var walk = new Walk(grid, headings, rules, to);
    try (Stream<Line> lines = grid.rows().open()) {
      Iterator<Line> rows =
          lines
              .filter(line -> rules.hidden() || !line.hidden())
              .filter(line -> !line.blank())
              .iterator();
      walk.go(rows);
    }
  }

  private void go(Iterator<Line> rows) {
    Optional<Line> line = next(rows);
    boolean on = true;
    while (line.isPresent() && on) {
      Optional<Line> below = next(rows);
      Optional<HeadingRows.Found> heading = headings.at(line.get(), below);
      if (heading.isPresent()) {
        on = begin(heading.get().table());
        line = heading.get().rows() == 2 ? next(rows) : below;
      } else {
        on = body(line.get());
        line = below;
      }
    }
  }

  private Optional<Line> next(Iterator<Line> rows) {
    return rows.hasNext() ? Optional.of(filled.fill(rows.next())) : Optional.empty();
  }

  /** Long sheets repeat their headings for the printer. */
  private boolean begin(Table found) {
    dittos.ifPresent(Dittos::forget);
    if (table.map(Table::titles).filter(found.titles()::equals).isPresent()) {
      return true;
    }
    table = Optional.of(found);
    dittos = Optional.of(new Dittos(found, rules.blanks()));
    return to.test(new Found.Heading(found));
  }

  private boolean body(Line line) {
    if (table.isPresent() && dittos.isPresent()) {
      Line resolved = dittos.get().marksResolved(line);
      if (isRow(table.get(), resolved)) {
        return to.test(dittos.get().row(resolved));
      }
      dittos.get().forget();
    }
    return to.test(new Found.Words(line));
  }

  private static boolean isRow(Table table, Line line) {
    if (!line.filledTwice()) {
      return table.columns().size() == 1 && !line.blank();
    }
    boolean priced = false;
    for (Cell cell : line.cells()) {
      priced |= !cell.blank() && table.isPrice(cell.spot().column()) && holdsFigure(cell);
    }
    return priced || (names(table, line, Fact.POL) && names(table, line, Fact.POD));
  }

  private static boolean holdsFigure(Cell cell) {
    return cell.trouble().isPresent() || cell.text().length() < 40;
  }

  private static boolean names(Table table, Line line, Fact fact) {
    return table
        .cell(line, fact)
        .filter(cell -> !cell.blank() && cell.text().length() < 80)
        .isPresent();
  }
}
