package dev.quayside.portal.ratesheet.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.quayside.portal.ratesheet.grid.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook's zip; none of them may unfold to more than a rate sheet needs. */
final class Parts implements AutoCloseable {

  private static final XMLInputFactory XML = factory();

  private final ZipFile zip;

  Parts(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The part as XML; closing it closes the stream behind it. */
  Xml open(String name) throws IOException, XMLStreamException {
    ZipEntry entry =
        Optional.ofNullable(zip.getEntry(name))
            .orElseThrow(() -> new IOException("There is no part " + name));
    if (entry.getSize() > Limits.MOST_UNFOLDED) {
      throw new TooLargeException();
    }
    InputStream in = new Bounded(zip.getInputStream(entry));
    return new Xml(XML.createXMLStreamReader(in), in);
  }

  /** What the part refers to, by the id of the reference (ECMA-376 part 2, 9.3). */
  Map<String, String> references(String name) throws IOException, XMLStreamException {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    String own = folder + "_rels/" + name.substring(folder.length()) + ".rels";
    Map<String, String> targets = new HashMap<>();
    if (!has(own)) {
      return targets;
    }
    try (Xml xml = open(own)) {
      while (xml.reader().hasNext()) {
        if (xml.reader().next() == XMLStreamConstants.START_ELEMENT
            && xml.reader().getLocalName().equals("Relationship")) {
          String target = xml.attribute("Target");
          targets.put(
              xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
        }
      }
    }
    return targets;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A part that is being read. */
  record Xml(XMLStreamReader reader, InputStream in) implements AutoCloseable {

    /** "" where there is none. */
    String attribute(String name) {
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        if (reader.getAttributeLocalName(i).equals(name)) {
          return reader.getAttributeValue(i);
        }
      }
      return "";
    }

    boolean isTrue(String name) {
      String value = attribute(name);
      return value.equals("1") || value.equals("true");
    }

    @Override
    public void close() throws IOException, XMLStreamException {
      reader.close();
      in.close();
    }
  }

  /** More unfolds than any rate sheet has. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final class Bounded extends FilterInputStream {

    private long left = Limits.MOST_UNFOLDED;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      spend(Math.max(0, count));
      return count;
    }

    private void spend(int count) throws IOException {
      left -= count;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }

  /** No entities from outside, no document types: a sheet needs neither. */
  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
