package dev.quayside.portal.ratesheet.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Which of a workbook's styles show a number as a day. */
record Styles(BitSet days) {

  static Styles read(Parts parts, String name) throws IOException, XMLStreamException {
    var days = new BitSet();
    if (!parts.has(name)) {
      return new Styles(days);
    }
    Map<Integer, String> formats = new HashMap<>();
    boolean inCells = false;
    int style = 0;
    try (var xml = parts.open(name)) {
      while (xml.reader().hasNext()) {
        int event = xml.reader().next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          inCells &= !xml.reader().getLocalName().equals("cellXfs");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.reader().getLocalName()) {
            case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.attribute("formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
              if (inCells) {
                int format = number(xml, "numFmtId");
                days.set(style++, isDay(format, formats.getOrDefault(format, "")));
              }
            }
            default -> {}
          }
        }
      }
    }
    return new Styles(days);
  }

  /** Built-in formats of days by number, own ones by the letters of day and year in them. */
  private static boolean isDay(int id, String format) {
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return true;
    }
    boolean quoted = false;
    int bracket = 0;
    boolean day = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      quoted = (c == '"') != quoted;
      bracket += c == '[' ? 1 : c == ']' ? -1 : 0;
      day |= !quoted && bracket == 0 && "yYdD".indexOf(c) >= 0;
    }
    return day;
  }

  private static int number(Parts.Xml xml, String attribute) {
    String value = xml.attribute(attribute);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }
}
