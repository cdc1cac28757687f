package dev.quayside.inbox.read.words;

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
