package dev.quayside.notifier.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines as a reader expects: between words, and in Chinese between characters. */
final class Wrapping {

  private final Typeface typeface;

  Wrapping(Typeface typeface) {
    this.typeface = typeface;
  }

  /** The lines of a text, no line wider than {@code width} points; at least one line. */
  List<String> lines(String text, float size, float width) throws IOException {
    var lines = new ArrayList<String>();
    for (String paragraph : text.strip().lines().toList()) {
      wrap(paragraph.strip(), size, width, lines);
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  private void wrap(String paragraph, float size, float width, List<String> lines)
      throws IOException {
    if (typeface.width(paragraph, size) <= width) {
      lines.add(paragraph);
      return;
    }
    var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
    breaks.setText(paragraph);
    var line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String piece = paragraph.substring(start, end);
      if (typeface.width((line + piece).stripTrailing(), size) > width && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      while (typeface.width(line.toString().stripTrailing(), size) > width) {
        int fits = charactersThatFit(line.toString(), size, width);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
  }

  /** For a word that is wider than the line; at least one character. */
  private int charactersThatFit(String word, float size, float width) throws IOException {
    int fits = word.offsetByCodePoints(0, 1);
    while (fits < word.length()) {
      int next = word.offsetByCodePoints(fits, 1);
      if (typeface.width(word.substring(0, next), size) > width) {
        break;
      }
      fits = next;
    }
    return fits;
  }
}
