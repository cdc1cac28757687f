package dev.quayside.portal.ratesheet.xlsx;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.grid.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Gives the rows of a sheet one after the other, and holds only the one it gives. */
final class SheetRows implements Iterator<Line>, AutoCloseable {

  private final String name;
  private final CellValues values;
  private final Parts.Xml xml;
  private Optional<Line> next = Optional.empty();
  private int number;

  SheetRows(Workbook workbook, String name, Parts.Xml xml) {
    this.name = name;
    this.values = new CellValues(workbook, xml.reader());
    this.xml = xml;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = next.orElseThrow();
    next = Optional.empty();
    return line;
  }

  private Optional<Line> advance() {
    try {
      while (xml.reader().hasNext()) {
        int event = xml.reader().next();
        if (event == XMLStreamConstants.START_ELEMENT
            && xml.reader().getLocalName().equals("row")) {
          return Optional.of(row());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException("The sheet " + name + " is damaged", e));
    }
  }

  private Line row() throws XMLStreamException {
    String said = xml.attribute("r");
    number = said.isEmpty() ? number + 1 : Integer.parseInt(said);
    boolean hidden = xml.isTrue("hidden");
    List<Cell> cells = new ArrayList<>();
    while (xml.reader().hasNext()) {
      int event = xml.reader().next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.reader().getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.reader().getLocalName().equals("c")) {
        String at = xml.attribute("r");
        int column = at.isEmpty() ? cells.size() : Reference.column(at);
        Cell cell = values.read(new Spot(name, number, column), xml);
        if (column < Limits.MOST_COLUMNS) {
          while (cells.size() < column) {
            cells.add(Cell.of(new Spot(name, number, cells.size()), ""));
          }
          cells.add(cell);
        }
      }
    }
    return new Line(new Spot(name, number, 0), hidden, cells);
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (IOException | XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
