package dev.quayside.portal.ratesheet.xlsx;

import dev.quayside.portal.ratesheet.grid.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts a workbook keeps once for all its cells (ECMA-376 part 1, 18.4). */
final class SharedTexts {

  private static final int MOST = Limits.MOST_ROWS * 10;

  private SharedTexts() {}

  static List<String> read(Parts parts, String name) throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    if (!parts.has(name)) {
      return texts;
    }
    try (var xml = parts.open(name)) {
      while (xml.reader().hasNext()) {
        if (xml.reader().next() == XMLStreamConstants.START_ELEMENT
            && xml.reader().getLocalName().equals("si")) {
          texts.add(text(xml.reader(), "si"));
          if (texts.size() > MOST) {
            throw new Parts.TooLargeException();
          }
        }
      }
    }
    return texts;
  }

  /** The text of all runs up to the end of the element, without the reading aids (rPh). */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    var text = new StringBuilder();
    boolean aid = false;
    boolean run = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        aid |= xml.getLocalName().equals("rPh");
        run = xml.getLocalName().equals("t") && !aid;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(element)) {
          break;
        }
        aid &= !xml.getLocalName().equals("rPh");
        run = false;
      } else if (run) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
