package dev.quayside.app.charges;

import dev.quayside.portal.ratesheet.grid.Line;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An invoice or a payment as another program would tell it.
 *
 * @param lines those it was read from; an invoice has one for each charge
 */
record Entry(List<Line> lines, JsonNode told) {

  Entry {
    lines = List.copyOf(lines);
  }

  /**
   * The line that a fault is about.
   *
   * @param steps the way to its field
   */
  Line line(List<String> steps) {
    return steps.size() > 2 ? lines.get(Integer.parseInt(steps.get(1))) : lines.getFirst();
  }
}
