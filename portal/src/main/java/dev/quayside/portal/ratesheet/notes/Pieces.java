package dev.quayside.portal.ratesheet.notes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts running remarks into sentences, and a sentence into the things it lists. */
final class Pieces {

  private Pieces() {}

  /** Parted by full stops, semicolons and line ends; not by the point of a number. */
  static List<String> sentences(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return parted(text, false);
  }

  /** Parted by commas and what stands for them; not by the comma of 1,850. */
  static List<String> items(String sentence) {
    return parted(sentence, true);
  }

  private static List<String> parted(String text, boolean items) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (items ? partsItems(text, i) : partsSentences(text, i)) {
        add(text.substring(from, i), parts);
        from = i + 1;
      }
    }
    add(text.substring(from), parts);
    return parts;
  }

  private static boolean partsSentences(String text, int at) {
    char c = text.charAt(at);
    return c == ';'
        || c == '\n'
        || c == '\r'
        || c == '|'
        || c == '。'
        || (c == '.'
            && at + 1 < text.length()
            && text.charAt(at + 1) == ' '
            && !betweenDigits(text, at)
            && !text.startsWith("EFF", at - 3));
  }

  private static boolean partsItems(String text, int at) {
    char c = text.charAt(at);
    if (c == '、' || c == '&') {
      return true;
    }
    if (c == ',') {
      return !(betweenDigits(text, at) || (at + 1 < text.length() && text.charAt(at + 1) == '-'));
    }
    return c == '+' && at > 0 && !Character.isDigit(text.charAt(at - 1));
  }

  private static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static void add(String part, List<String> parts) {
    String tidy = part.strip();
    while (!tidy.isEmpty() && "*.:：-".indexOf(tidy.charAt(0)) >= 0) {
      tidy = tidy.substring(1).strip();
    }
    while (tidy.endsWith(".") || tidy.endsWith(":") || tidy.endsWith("!")) {
      tidy = tidy.substring(0, tidy.length() - 1).strip();
    }
    if (!tidy.isEmpty()) {
      parts.add(tidy);
    }
  }
}
