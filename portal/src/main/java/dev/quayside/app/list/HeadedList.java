package dev.quayside.app.list;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list whose first row says what stands in each column, and what is wrong in its cells.
 *
 * @param <C> its columns
 */
public final class HeadedList<C extends Enum<C> & Headed> {

  private final List<Line> lines;
  private final Map<C, Integer> columns;
  private final List<Problem> problems = new ArrayList<>();

  private HeadedList(List<Line> lines, Map<C, Integer> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** Empty where a column that is needed is missing. */
  static <C extends Enum<C> & Headed> Optional<HeadedList<C>> of(
      Grid grid, Class<C> columns, Set<C> needed) {
    Map<C, Integer> found = new EnumMap<>(columns);
    Line heading = grid.lines().getFirst();
    for (int i = 0; i < heading.cells().size(); i++) {
      String title = heading.cell(i).text().strip().toLowerCase(Locale.ROOT);
      for (C column : columns.getEnumConstants()) {
        if (column.headings().contains(title)) {
          found.putIfAbsent(column, i);
        }
      }
    }
    return found.keySet().containsAll(needed)
        ? Optional.of(new HeadedList<>(grid.lines(), found))
        : Optional.empty();
  }

  /** Those below the headings that are not blank. */
  public List<Line> lines() {
    return lines.stream().skip(1).filter(line -> !line.blank()).toList();
  }

  /** What stands in a column, without blanks at its ends; "" where there is no such column. */
  public String text(Line line, C column) {
    return columns.containsKey(column) ? cell(line, column).text().strip() : "";
  }

  /** The cell of a column that is needed. */
  public Cell cell(Line line, C column) {
    return line.cell(columns.getOrDefault(column, 0));
  }

  /** Whether a cell says yes; a blank one says no. What is neither is noted, and empty. */
  public Optional<Boolean> yes(Line line, C column) {
    return switch (text(line, column).toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1", "是" -> Optional.of(true);
      case "no", "n", "false", "0", "", "否" -> Optional.of(false);
      default -> {
        wrong(line, column, "is neither yes nor no");
        yield Optional.empty();
      }
    };
  }

  public void wrong(Line line, C column, String why) {
    wrong(line, column, Saying.asItStands(why));
  }

  /** Notes it at the cell; at the line, where the list has no such column. */
  public void wrong(Line line, C column, Saying why) {
    problems.add(
        columns.containsKey(column)
            ? new Problem(cell(line, column).place(), text(line, column), why)
            : new Problem(line.place(), "", why));
  }

  /** All that was found wrong so far. */
  public List<Problem> problems() {
    return problems;
  }
}
