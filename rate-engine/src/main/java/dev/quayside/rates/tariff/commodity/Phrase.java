package dev.quayside.rates.tariff.commodity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Words for goods, so written that one and many are alike: " ceramic tile " for "Ceramic tiles".
 * Chinese, which parts no words, stays as it is.
 *
 * @param text every Latin word between two blanks
 */
record Phrase(String text) {

  static Phrase of(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var text = new StringBuilder(" ");
    var word = new StringBuilder();
    plain
        .codePoints()
        .forEach(letter -> {
          if (UnicodeScript.of(letter) == UnicodeScript.HAN) {
            finish(word, text);
            text.appendCodePoint(letter);
          } else if (Character.isLetterOrDigit(letter)) {
            word.appendCodePoint(letter);
          } else {
            finish(word, text);
          }
        });
    finish(word, text);
    return new Phrase(text.toString());
  }

  /** An empty phrase is in none. */
  boolean contains(Phrase other) {
    return !other.text.isBlank() && text.contains(other.bare());
  }

  /** Chinese may stand in the middle of a sentence, a Latin word only between blanks. */
  private String bare() {
    boolean chinese =
        text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN);
    return chinese ? text.strip() : text;
  }

  private static void finish(StringBuilder word, StringBuilder text) {
    if (!word.isEmpty()) {
      if (text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      text.append(singular(word.toString())).append(' ');
      word.setLength(0);
    }
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4
        && (word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("sses"))) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
