package dev.quayside.notifier.readback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads a finished paper as a screen reader does: in the order of its structure, cell by cell. */
final class PaperReader {

  private final Map<COSDictionary, PageText> pages = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<List<List<String>>> tables = new ArrayList<>();

  private PaperReader() {}

  static PaperText read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reader = new PaperReader();
      var margins = new ArrayList<String>();
      var unreadable = new ArrayList<String>();
      for (PDPage page : document.getPages()) {
        var text = new PageText(page);
        text.processPage(page);
        reader.pages.put(page.getCOSObject(), text);
        margins.add(text.margins());
        unreadable.addAll(text.unreadable());
      }
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      if (root == null) {
        unreadable.add("it has no structure");
      } else {
        reader.element(root);
      }
      return new PaperText(reader.lines, reader.tables, margins, unreadable);
    }
  }

  private void element(COSDictionary element) {
    switch (name(element)) {
      case "", "Document" -> children(element).forEach(this::element);
      case "Table" -> tables.add(children(element).stream().map(this::row).toList());
      case "Figure" -> {}
      default -> lines.add(text(element));
    }
  }

  private List<String> row(COSDictionary row) {
    return children(row).stream().map(this::text).toList();
  }

  private static String name(COSDictionary element) {
    String name = element.getNameAsString(COSName.S);
    return name == null ? "" : name;
  }

  private static List<COSDictionary> children(COSDictionary element) {
    return kids(element).stream()
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .toList();
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (!(kids instanceof COSArray many)) {
      return kids == null ? List.of() : List.of(kids);
    }
    var all = new ArrayList<COSBase>();
    for (COSBase kid : many) {
      all.add(kid instanceof COSObject reference ? reference.getObject() : kid);
    }
    return all;
  }

  /** All that is marked as belonging to it, on whichever page. */
  private String text(COSDictionary element) {
    var text = new StringBuilder();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger mark) {
        text.append(marked(element.getCOSDictionary(COSName.PG), mark.intValue()));
      } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
        text.append(marked(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID)));
      }
    }
    return text.toString();
  }

  private String marked(COSDictionary page, int mark) {
    PageText text = pages.get(page);
    return text == null ? "" : text.marked(mark);
  }
}
