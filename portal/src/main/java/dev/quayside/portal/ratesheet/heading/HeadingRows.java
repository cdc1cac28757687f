package dev.quayside.portal.ratesheet.heading;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the row of headings of a table, or the two rows where one groups the other. */
public record HeadingRows(Headings headings) {

  /** A table that begins with a row, and how many rows its headings take. */
  public record Found(Table table, int rows) {}

  /** Whether the row begins a table; the next one may belong to its headings. */
  public Optional<Found> at(Line line, Optional<Line> next) {
    // A row of prices is followed by another, mostly: one look settles it.
    if (!holdsNoFigures(line) || (!mayBegin(line) && next.filter(this::mayBegin).isEmpty())) {
      return Optional.empty();
    }
    Candidate alone = one(line);
    Optional<Candidate> both =
        next.filter(HeadingRows::holdsNoFigures).map(below -> two(line, below));
    boolean grouped =
        both.isPresent()
            && both.get().known() > alone.known()
            && (alone.known() >= 2
                ? both.get().known() >= one(next.orElseThrow()).known()
                : both.get().known() > one(next.orElseThrow()).known());
    if (grouped && both.get().isTable()) {
      return Optional.of(new Found(both.get().table(next.orElseThrow()), 2));
    }
    return alone.isTable() ? Optional.of(new Found(alone.table(line), 1)) : Optional.empty();
  }

  private boolean mayBegin(Line line) {
    return holdsNoFigures(line)
        && line.cells().stream()
            .anyMatch(cell ->
                !cell.blank()
                    && cell.text().length() < 80
                    && !Character.isDigit(cell.text().charAt(0))
                    && headings.column(cell.text()) instanceof Fact fact
                    && (fact == Fact.POL || fact == Fact.POD || fact == Fact.BASE));
  }

  /** Prices of more than three digits, or days, stand in rows and not in headings. */
  private static boolean holdsNoFigures(Line line) {
    for (Cell cell : line.cells()) {
      String text = cell.text();
      boolean figure = text.length() > 3 && isFigure(text) && !text.equals("1000");
      if (figure || cell.day().isPresent() || cell.trouble().isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private Candidate one(Line line) {
    List<String> titles = line.cells().stream().map(Cell::text).toList();
    return new Candidate(line.cells(), titles, titles.stream().map(headings::column).toList());
  }

  private Candidate two(Line above, Line below) {
    List<Cell> cells = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < Math.max(above.cells().size(), below.cells().size()); i++) {
      String group = above.cell(i).text();
      String sub = below.cell(i).spot().equals(above.cell(i).spot()) ? "" : below.cell(i).text();
      cells.add(sub.isBlank() ? above.cell(i) : below.cell(i));
      titles.add((group.equals(sub) ? sub : group + " " + sub).strip());
      columns.add(headings.column(group, sub));
    }
    return new Candidate(cells, titles, columns);
  }

  private record Candidate(List<Cell> cells, List<String> titles, List<Column> columns) {

    long known() {
      return columns.stream()
          .filter(
              column -> !(column instanceof Column.Unknown || column instanceof Column.ReadOver))
          .count();
    }

    boolean isTable() {
      boolean place =
          columns.contains(Fact.POL) || columns.contains(Fact.POD) || columns.contains(Fact.BASE);
      return place && columns.stream().anyMatch(column -> column instanceof Column.Price);
    }

    Table table(Line heading) {
      return Table.of(heading, cells, titles, columns);
    }
  }
}
