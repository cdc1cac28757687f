package dev.quayside.app.people;

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
import java.util.function.Function;

/**
 * A list whose first row says what stands in each column, and what is wrong in its cells.
 *
 * @param <C> its columns
 */
final class HeadedList<C extends Enum<C>> {

  private final List<Line> lines;
  private final Map<C, Integer> columns;
  private final List<Problem> problems = new ArrayList<>();

  private HeadedList(List<Line> lines, Map<C, Integer> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * Empty where a column is missing.
   *
   * @param headings what may stand above a column, in lower case
   */
  static <C extends Enum<C>> Optional<HeadedList<C>> of(
      Grid grid, Class<C> columns, Function<C, List<String>> headings) {
    Map<C, Integer> found = new EnumMap<>(columns);
    Line heading = grid.lines().getFirst();
    for (int i = 0; i < heading.cells().size(); i++) {
      String title = heading.cell(i).text().strip().toLowerCase(Locale.ROOT);
      for (C column : columns.getEnumConstants()) {
        if (headings.apply(column).contains(title)) {
          found.putIfAbsent(column, i);
        }
      }
    }
    return found.size() < columns.getEnumConstants().length
        ? Optional.empty()
        : Optional.of(new HeadedList<>(grid.lines(), found));
  }

  /** Those below the headings that are not blank. */
  List<Line> lines() {
    return lines.stream().skip(1).filter(line -> !line.blank()).toList();
  }

  Cell cell(Line line, C column) {
    return line.cell(columns.getOrDefault(column, 0));
  }

  void wrong(Line line, C column, String why) {
    Cell cell = cell(line, column);
    problems.add(new Problem(cell.place(), cell.text(), Saying.asItStands(why)));
  }

  /** All that was found wrong so far. */
  List<Problem> problems() {
    return problems;
  }
}
