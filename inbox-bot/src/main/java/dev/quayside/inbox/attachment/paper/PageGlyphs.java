package dev.quayside.inbox.attachment.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the letters of a page, each where it stands. */
final class PageGlyphs extends PDFTextStripper {

  /** More letters than this stand on no page. */
  private static final int MOST = 50_000;

  private final List<Glyph> glyphs = new ArrayList<>();

  private PageGlyphs() {}

  static List<Glyph> on(PDDocument paper, int page) throws IOException {
    var gathered = new PageGlyphs();
    gathered.setStartPage(page);
    gathered.setEndPage(page);
    gathered.writeText(paper, Writer.nullWriter());
    return gathered.glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String letters = text.getUnicode();
    if (letters != null && !letters.isEmpty() && glyphs.size() < MOST) {
      float size = Math.max(1, Math.abs(text.getFontSizeInPt()));
      glyphs.add(
          new Glyph(letters, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), size));
    }
  }
}
