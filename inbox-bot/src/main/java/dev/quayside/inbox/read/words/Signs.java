package dev.quayside.inbox.read.words;

import dev.quayside.inbox.sentence.Simplified;

/** One sign for each meaning: a single dash, arrow, quote mark, times sign and blank. */
final class Signs {

  private Signs() {}

  static char plain(char c) {
    return switch (c) {
      case '\n', '\t' -> c;
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '─' -> '-';
      case '’', '‘', '′', '`', '´', 'ʹ', '‵', '＇' -> '\'';
      case '“', '”', '″', '„' -> '"';
      case '×', '✕', '✖', '╳', 'х', '∗' -> 'x';
      case '→', '⇒', '➔', '➜', '➡', '►', '⟶' -> '→';
      case '。', '｡' -> '。';
      case '、' -> '、';
      case '【', '〖', '「', '『' -> '[';
      case '】', '〗', '」', '』' -> ']';
      case '∶' -> ':';
      case '│', '┃', '｜' -> '|';
      default -> blank(c) ? ' ' : Simplified.letter(c);
    };
  }

  /** "毛重1260，6.8方" are two facts: in Chinese a full-width comma belongs to no number but 1，200. */
  static boolean partsNumbers(String text, int comma) {
    var end = comma + 1;
    while (end < text.length() && end < comma + 5 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return comma > 0
        && Character.isDigit(text.charAt(comma - 1))
        && end > comma + 1
        && end != comma + 4;
  }

  private static boolean blank(char c) {
    return Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
