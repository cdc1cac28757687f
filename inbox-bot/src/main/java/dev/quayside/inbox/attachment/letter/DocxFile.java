package dev.quayside.inbox.attachment.letter;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.words.WordLines;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a letter in Office Open XML (ISO/IEC 29500, docx): paragraphs and tables in the order they
 * are read on the page. Deleted words stay deleted; document types and entities are refused.
 */
public final class DocxFile {

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The same names in the strict form of the standard. */
  private static final String STRICT_WORDS = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private DocxFile() {}

  /**
   * The words of the document part.
   *
   * @param document the bytes of word/document.xml
   */
  public static FileWords read(String name, byte[] document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var lines = new WordLines();
    var page = new DocxLines(lines);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
    int skipped = 0;
    while (xml.hasNext() && !lines.full()) {
      switch (xml.next()) {
        case XMLStreamReader.DTD ->
            throw new XMLStreamException("A document type in a letter is an attack");
        case XMLStreamReader.START_ELEMENT -> {
          skipped += skipped > 0 || isUnseen(xml) ? 1 : 0;
          if (skipped == 0 && isWords(xml)) {
            page.start(xml);
          }
        }
        case XMLStreamReader.END_ELEMENT -> {
          if (skipped == 0 && isWords(xml)) {
            page.end(xml.getLocalName());
          }
          skipped -= skipped > 0 ? 1 : 0;
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE, XMLStreamReader.CDATA -> {
          if (skipped == 0) {
            page.words(xml.getText());
          }
        }
        default -> {}
      }
    }
    return lines.of(name, false);
  }

  private static boolean isWords(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    return WORDS.equals(space) || STRICT_WORDS.equals(space);
  }

  /** What was deleted, what a field is computed by, and the second form of the same drawing. */
  private static boolean isUnseen(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "del", "moveFrom", "instrText", "delText", "Fallback" -> true;
      default -> false;
    };
  }
}
