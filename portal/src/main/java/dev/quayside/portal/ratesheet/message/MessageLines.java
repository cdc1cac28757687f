package dev.quayside.portal.ratesheet.message;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.grid.Spot;
import dev.quayside.portal.ratesheet.row.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the lines of a message into the rows of a table: SHA-LAX 1800/2300/2300 all in, val 15/6.
 */
public final class MessageLines {

  private static final List<String> HEADINGS =
      List.of(
          "POL",
          "POD",
          "Carrier",
          "20GP",
          "40GP",
          "40HC",
          "45HC",
          "Currency",
          "Validity",
          "Remarks");

  private MessageLines() {}

  /** A table of what the lines say; empty where none of them is a rate. */
  public static Optional<Grid> of(List<Line> text, Trade trade) {
    List<Line> rows = new ArrayList<>();
    var reader = new MessageLine(trade);
    int rates = 0;
    for (Line line : text) {
      String words = line.cell(0).text();
      Optional<List<String>> cells = reader.read(words);
      rates += cells.isPresent() ? 1 : 0;
      if (cells.isPresent() && rates == 1) {
        rows.add(row(new Spot("", line.number(), 0), HEADINGS));
      }
      rows.add(cells.map(said -> row(line.spot(), said)).orElse(line));
    }
    return rates == 0 ? Optional.empty() : Optional.of(Grid.of("", rows));
  }

  private static Line row(Spot spot, List<String> texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(Cell.of(new Spot(spot.sheet(), spot.row(), cells.size()), text));
    }
    return new Line(spot, false, cells);
  }
}
