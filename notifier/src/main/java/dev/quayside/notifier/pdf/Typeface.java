package dev.quayside.notifier.pdf;

import dev.quayside.notifier.pdf.Fonts.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document: whatever a customer or a port is called, each character is taken
 * from the first font that has it, and one that no font has is drawn as an empty box. Only what is
 * used is embedded.
 */
final class Typeface {

  private static final int EMPTY_BOX = '□';

  private final PDDocument document;
  private final Fonts fonts;
  private final Map<Face, PDFont> embedded = new HashMap<>();

  Typeface(PDDocument document, Fonts fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  /** Neighbouring characters that come from one font. */
  record Run(PDFont font, String text) {}

  List<Run> runs(String text) throws IOException {
    var runs = new ArrayList<Run>();
    var letters = new StringBuilder();
    Face current = fonts.faces().getFirst();
    for (int character : drawable(text)) {
      Face face = faceOf(character);
      if (!face.equals(current) && !letters.isEmpty()) {
        runs.add(new Run(font(current), letters.toString()));
        letters.setLength(0);
      }
      current = face;
      letters.appendCodePoint(character);
    }
    if (!letters.isEmpty()) {
      runs.add(new Run(font(current), letters.toString()));
    }
    return runs;
  }

  /** In points. */
  float width(String text, float size) throws IOException {
    float thousandths = 0;
    for (int character : drawable(text)) {
      thousandths += faceOf(character).width(character);
    }
    return thousandths * size / 1000;
  }

  private int[] drawable(String text) {
    return text.codePoints()
        .map(character -> Character.isWhitespace(character) ? ' ' : character)
        .filter(character -> !Character.isISOControl(character))
        .map(character -> fonts.having(character).isPresent() ? character : EMPTY_BOX)
        .toArray();
  }

  private Face faceOf(int character) {
    return fonts.having(character).orElseThrow();
  }

  private PDFont font(Face face) throws IOException {
    PDFont font = embedded.get(face);
    if (font == null) {
      font = PDType0Font.load(document, face.font(), true);
      embedded.put(face, font);
    }
    return font;
  }
}
