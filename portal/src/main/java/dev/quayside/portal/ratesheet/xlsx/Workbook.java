package dev.quayside.portal.ratesheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What all sheets of a workbook share.
 *
 * @param since1904 days are counted from 1 January 1904, as old Macs did, and not from 1900
 */
record Workbook(List<Entry> sheets, boolean since1904, List<String> texts, Styles styles) {

  /** A sheet, and the part it lies in. */
  record Entry(String name, String part, boolean hidden) {}

  static Workbook read(Parts parts) throws IOException, XMLStreamException {
    String main = "xl/workbook.xml";
    for (String target : parts.references("/").values()) {
      main = target.endsWith("workbook.xml") ? target : main;
    }
    Map<String, String> targets = parts.references(main);
    List<Entry> sheets = new ArrayList<>();
    boolean since1904 = false;
    try (var xml = parts.open(main)) {
      while (xml.reader().hasNext()) {
        if (xml.reader().next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.reader().getLocalName()) {
          case "workbookPr" -> since1904 = xml.isTrue("date1904");
          case "sheet" -> {
            String state = xml.attribute("state");
            sheets.add(
                new Entry(
                    xml.attribute("name"),
                    targets.getOrDefault(xml.attribute("id"), ""),
                    !state.isEmpty() && !state.equals("visible")));
          }
          default -> {}
        }
      }
    }
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    return new Workbook(
        sheets,
        since1904,
        SharedTexts.read(parts, ending(targets, "sharedStrings.xml", folder)),
        Styles.read(parts, ending(targets, "styles.xml", folder)));
  }

  private static String ending(Map<String, String> targets, String name, String folder) {
    return targets.values().stream()
        .filter(target -> target.endsWith(name))
        .findFirst()
        .orElse(folder + name);
  }
}
