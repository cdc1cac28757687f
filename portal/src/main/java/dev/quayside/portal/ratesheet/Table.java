package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.Column.Fact;
import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a sheet that holds rates: its headings and the rows below them.
 *
 * @param facts in which column each fact stands
 * @param freight the columns with a price, by number
 * @param surcharges the columns with a surcharge, by number
 * @param dayOrder what the headings say of 5/6/2026, by fact
 */
record Table(
    Map<Fact, Integer> facts,
    Map<Integer, Column.Freight> freight,
    Map<Integer, Column.Surcharge> surcharges,
    Map<Fact, DayCell.Order> dayOrder,
    List<Line> rows,
    List<Problem> problems,
    List<String> notes) {

  /** A title, a date and an address may stand above the headings. */
  private static final int HEADING_WITHIN = 20;

  private static final List<Fact> NEEDED =
      List.of(Fact.POL, Fact.POD, Fact.CARRIER, Fact.VALID_FROM, Fact.VALID_TO);

  /** The table in a sheet; empty where the sheet has none. */
  static Optional<Table> in(Grid grid, Headings headings) {
    for (int i = 0; i < Math.min(HEADING_WITHIN, grid.lines().size()); i++) {
      Line line = grid.lines().get(i);
      List<Column> columns =
          line.cells().stream().map(cell -> headings.column(cell.text())).toList();
      boolean ports = columns.contains(Fact.POL) && columns.contains(Fact.POD);
      if (ports && columns.stream().anyMatch(column -> column instanceof Column.Freight)) {
        List<Line> below = grid.lines().subList(i + 1, grid.lines().size());
        return Optional.of(of(line, columns, below));
      }
    }
    return Optional.empty();
  }

  private static Table of(Line heading, List<Column> columns, List<Line> below) {
    Map<Fact, Integer> facts = new EnumMap<>(Fact.class);
    Map<Integer, Column.Freight> freight = new LinkedHashMap<>();
    Map<Integer, Column.Surcharge> surcharges = new LinkedHashMap<>();
    Map<Fact, DayCell.Order> order = new EnumMap<>(Fact.class);
    List<Problem> problems = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<Line> rows = below.stream().filter(l -> !l.blank() && !sameTexts(l, heading)).toList();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = heading.cell(i);
      switch (columns.get(i)) {
        case Fact fact -> {
          if (facts.putIfAbsent(fact, i) != null) {
            problems.add(problem(cell, "stands there twice; which of the two columns counts?"));
          }
          order.put(fact, DayCell.Order.of(cell.text()));
        }
        case Column.Freight price -> {
          if (freight.values().stream().anyMatch(other -> other.type() == price.type())) {
            problems.add(
                problem(
                    cell, "is a second column for " + price.type().label() + "; which counts?"));
          }
          freight.put(i, price);
        }
        case Column.Surcharge charge -> surcharges.put(i, charge);
        case Column.ReadOver _ -> note(cell, i, rows, notes, problems);
        case Column.Unknown(String why) -> problems.add(problem(cell, why));
      }
    }
    for (Fact needed : NEEDED) {
      if (!facts.containsKey(needed)) {
        problems.add(new Problem(heading.place(), "", "has no column " + needed.heading));
      }
    }
    return new Table(facts, freight, surcharges, order, rows, problems, notes);
  }

  /** Whether a column is missing without which no row can be a rate. */
  boolean incomplete() {
    return !facts.keySet().containsAll(NEEDED);
  }

  private static void note(
      Cell heading, int column, List<Line> rows, List<String> notes, List<Problem> problems) {
    if (!heading.blank()) {
      notes.add("column " + heading.text() + " was read over");
    } else if (rows.stream().anyMatch(row -> !row.cell(column).blank())) {
      problems.add(problem(heading, "has no heading, and there is something below it"));
    }
  }

  private static Problem problem(Cell cell, String wrong) {
    return new Problem(cell.place(), cell.text(), wrong);
  }

  /** Long sheets repeat their headings for the printer. */
  private static boolean sameTexts(Line line, Line heading) {
    return line.cells().stream()
        .map(Cell::text)
        .toList()
        .equals(heading.cells().stream().map(Cell::text).toList());
  }
}
