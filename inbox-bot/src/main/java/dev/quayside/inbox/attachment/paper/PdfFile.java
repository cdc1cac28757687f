package dev.quayside.inbox.attachment.paper;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.attachment.words.WordLines;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/** Reads a PDF that has a text layer, its tables and filled-in fields too; a scan has none. */
public final class PdfFile {

  /** A request, a packing list, a specification have fewer; a tariff book has more. */
  private static final int MOST_PAGES = 40;

  private PdfFile() {}

  public static FileWords read(String name, byte[] bytes) throws IOException {
    try (PDDocument paper =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (paper.getNumberOfPages() > MOST_PAGES) {
        return new Unread(name, Reason.TOO_LARGE);
      }
      fillIn(paper);
      var lines = new WordLines();
      for (int page = 1; page <= paper.getNumberOfPages() && !lines.full(); page++) {
        PageLines.write(PageRows.of(PageGlyphs.on(paper, page)), lines);
        lines.line("");
      }
      return lines.of(name, false);
    } catch (InvalidPasswordException locked) {
      return new Unread(name, Reason.ENCRYPTED);
    }
  }

  /** What was typed into a form's fields becomes part of the page. */
  private static void fillIn(PDDocument paper) {
    @Nullable PDAcroForm form = paper.getDocumentCatalog().getAcroForm();
    try {
      if (form != null && !form.xfaIsDynamic()) {
        form.flatten();
      }
    } catch (IOException | RuntimeException oddForm) {
      // The page itself can still be read.
      return;
    }
  }
}
