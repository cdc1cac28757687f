package dev.quayside.portal.ratesheet.heading;

import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of rates: its headings, and what each column below them holds.
 *
 * @param heading the row of headings, the lower one of two
 * @param titles what stands above each column, of both rows
 * @param columns by their number, counted from 0; a column without a heading is not among them
 * @param facts in which column each fact stands
 * @param problems headings that cannot be taken over
 */
public record Table(
    Line heading,
    Map<Integer, String> titles,
    Map<Integer, Column> columns,
    Map<Fact, Integer> facts,
    Map<Fact, DayCell.Order> dayOrder,
    List<Problem> problems) {

  private static final Set<Fact> ONCE_MORE = Set.of(Fact.POL, Fact.POD);

  static Table of(Line heading, List<Cell> cells, List<String> titles, List<Column> read) {
    Map<Integer, String> shown = new LinkedHashMap<>();
    Map<Integer, Column> columns = new LinkedHashMap<>();
    Map<Fact, Integer> facts = new EnumMap<>(Fact.class);
    Map<Fact, DayCell.Order> order = new EnumMap<>(Fact.class);
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> prices = new HashMap<>();
    boolean air = read.stream().filter(column -> column instanceof Column.Break).count() > 1;
    for (int i = 0; i < read.size(); i++) {
      Cell cell = cells.get(i);
      Column column = air ? asByAir(read.get(i), titles.get(i)) : read.get(i);
      if (titles.get(i).isBlank()) {
        continue;
      }
      if (column instanceof Fact fact) {
        column = filed(fact, i, titles.get(i), facts, cell, problems);
        order.put(fact, DayCell.Order.of(titles.get(i)));
      } else if (column instanceof Column.Unknown(Saying why)) {
        problems.add(
            new Problem(
                cell.place(), cell.text(), why, List.of("heading:" + titles.get(i) + "=#")));
      } else if (column instanceof Column.Price
          && prices.putIfAbsent(column.meaning(), i) != null) {
        problems.add(
            new Problem(
                cell.place(),
                cell.text(),
                Saying.of(
                    "is a second column for %s; which counts?", "是第二个%s列；以哪一列为准？", named(column))));
      }
      shown.put(i, titles.get(i));
      columns.put(i, column);
    }
    return new Table(heading, shown, columns, facts, order, problems);
  }

  /** A port that stands there twice, in English and in Chinese, is one port. */
  private static Column filed(
      Fact fact,
      int at,
      String title,
      Map<Fact, Integer> facts,
      Cell cell,
      List<Problem> problems) {
    if (facts.putIfAbsent(fact, at) == null) {
      return fact;
    }
    Fact too = fact == Fact.POL ? Fact.POL_TOO : Fact.POD_TOO;
    boolean other =
        ONCE_MORE.contains(fact)
            && List.of("CODE", "UNCODE", "代码", "英", "中", "NAME", "EN", "CN").stream()
                .anyMatch(HeadingWords.plain(title)::contains);
    if (other && facts.putIfAbsent(too, at) == null) {
      return too;
    }
    if (fact == Fact.NOTES || fact == Fact.VIA || fact == Fact.CHARGES) {
      return fact; // several columns of remarks are read one after the other
    }
    problems.add(
        new Problem(
            cell.place(),
            cell.text(),
            Saying.of("stands there twice; which of the two columns counts?", "这一列有两个；以哪一个为准？")));
    return fact;
  }

  private static Column asByAir(Column column, String title) {
    return column instanceof Column.Freight(var _, var currency, var _)
            && HeadingWords.key(title).equals("45")
        ? new Column.Break(45, currency)
        : column;
  }

  private static String named(Column column) {
    return column instanceof Column.Freight(var type, var _, var _)
        ? type.label()
        : column.meaning();
  }

  /** Whether it lists what is added on top of the rates of other ports. */
  public boolean arbitraries() {
    return facts.containsKey(Fact.BASE);
  }

  public boolean isPrice(int column) {
    return columns.get(column) instanceof Column.Price;
  }

  /** A cell, and what its column holds. */
  public record Under<C extends Column>(C column, Cell cell) {}

  /** The cells of a row under one kind of column, in the order of the sheet. */
  public <C extends Column> List<Under<C>> cells(Line row, Class<C> kind) {
    List<Under<C>> cells = new ArrayList<>();
    columns.forEach((at, column) -> {
      if (kind.isInstance(column)) {
        cells.add(new Under<>(kind.cast(column), row.cell(at)));
      }
    });
    return cells;
  }

  /** All cells of a row under one fact; remarks may stand in several columns. */
  public List<Cell> all(Line row, Fact fact) {
    List<Cell> cells = new ArrayList<>();
    columns.forEach((at, column) -> {
      if (column == fact && !row.cell(at).blank()) {
        cells.add(row.cell(at));
      }
    });
    return cells;
  }

  public Optional<Cell> cell(Line row, Fact fact) {
    return Optional.ofNullable(facts.get(fact)).map(row::cell);
  }
}
