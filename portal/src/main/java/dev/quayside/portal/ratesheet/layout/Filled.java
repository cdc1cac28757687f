package dev.quayside.portal.ratesheet.layout;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.grid.Marks;
import dev.quayside.portal.ratesheet.grid.Merged;
import dev.quayside.portal.ratesheet.grid.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Gives each of the cells that are merged what stands in the first of them; row by row, downwards.
 */
final class Filled {

  private record Open(Merged range, Cell first) {}

  private final Deque<Merged> ahead;
  private final List<Open> open = new ArrayList<>();
  private final Marks marks;
  private final Rules rules;

  Filled(Marks marks, Rules rules) {
    this.marks = marks;
    this.rules = rules;
    ahead =
        new ArrayDeque<>(
            marks.merged().stream().sorted(Comparator.comparingInt(Merged::top)).toList());
  }

  Line fill(Line line) {
    Line shown = marks.hiddenColumns().isEmpty() || rules.hidden() ? line : line.with(this::shown);
    Line taken = rules.formulas() ? shown.with(Cell::taken) : shown;
    open.removeIf(merged -> merged.range().bottom() < line.number());
    while (!ahead.isEmpty() && ahead.getFirst().top() <= line.number()) {
      Merged range = ahead.removeFirst();
      if (range.bottom() >= line.number()) {
        open.add(new Open(range, taken.cell(range.left())));
      }
    }
    return open.isEmpty() ? taken : merged(taken);
  }

  private Cell shown(Cell cell) {
    return marks.hiddenColumns().contains(cell.spot().column()) ? Cell.of(cell.spot(), "") : cell;
  }

  private Line merged(Line line) {
    List<Cell> cells = new ArrayList<>(line.cells());
    for (Open merged : open) {
      if (merged.first().blank()) {
        continue;
      }
      int right = Math.min(merged.range().right(), Limits.MOST_COLUMNS - 1);
      while (cells.size() <= right) {
        cells.add(Cell.of(new Spot(line.spot().sheet(), line.number(), cells.size()), ""));
      }
      for (int i = merged.range().left(); i <= right; i++) {
        cells.set(i, merged.first());
      }
    }
    return new Line(line.spot(), line.hidden(), cells);
  }
}
