package dev.quayside.inbox.attachment.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts letters that stand on one line together, and parts them where a gap is wider than a blank.
 */
final class PageRows {

  /** Shares of the font's size: a wider gap parts words, a much wider one parts cells. */
  private static final float BLANK = 0.18f;

  private static final float CELL = 0.95f;

  private PageRows() {}

  static List<PrintedLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.blank()).toList());
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<PrintedLine> rows = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float base = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.y() - base > 0.45f * Math.min(glyph.size(), size(line))) {
        rows.add(row(line));
        line.clear();
      }
      base = line.isEmpty() ? glyph.y() : base;
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      rows.add(row(line));
    }
    return rows;
  }

  private static PrintedLine row(List<Glyph> line) {
    line.sort(Comparator.comparingDouble(Glyph::x));
    List<Segment> segments = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Glyph last = line.getFirst();
    float from = last.x();
    float to = last.x();
    for (Glyph glyph : line) {
      float gap = glyph.x() - to;
      float size = Math.max(glyph.size(), last.size());
      if (!words.isEmpty() && isSame(last, glyph)) {
        continue;
      }
      if (!words.isEmpty() && gap > CELL * size) {
        segments.add(new Segment(words.toString(), from, to));
        words.setLength(0);
        from = glyph.x();
      } else if (!words.isEmpty() && gap > BLANK * size) {
        words.append(' ');
      }
      words.append(glyph.letter());
      to = Math.max(to, glyph.end());
      last = glyph;
    }
    segments.add(new Segment(words.toString(), from, to));
    return new PrintedLine(segments, line.getFirst().y(), size(line));
  }

  /** Some programs print bold letters by printing them twice. */
  private static boolean isSame(Glyph last, Glyph glyph) {
    return glyph.letter().equals(last.letter()) && glyph.x() - last.x() < 0.3f * last.width();
  }

  private static float size(List<Glyph> line) {
    return (float) line.stream().mapToDouble(Glyph::size).max().orElse(1);
  }
}
