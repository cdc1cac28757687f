package dev.quayside.notifier.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which words of a line are in the paper's other language, so that a screen reader changes
 * its voice there. Chinese is told by its letters; figures and signs go with what stands before.
 *
 * @param other the language that is not the paper's own; empty where there is none
 */
record Speaking(Optional<Locale> other) {

  /** Words of one language. */
  record Part(String text, boolean foreign) {}

  List<Part> parts(String text) {
    if (other.isEmpty()) {
      return List.of(new Part(text, false));
    }
    boolean otherIsChinese = other.get().getLanguage().equals("zh");
    var parts = new ArrayList<Part>();
    var words = new StringBuilder();
    boolean foreign = false;
    for (int letter : text.codePoints().toArray()) {
      boolean chinese = isChinese(letter);
      if ((chinese || Character.isLetter(letter)) && foreign != (chinese == otherIsChinese)) {
        if (!words.isEmpty()) {
          parts.add(new Part(words.toString(), foreign));
          words.setLength(0);
        }
        foreign = !foreign;
      }
      words.appendCodePoint(letter);
    }
    parts.add(new Part(words.toString(), foreign));
    return parts;
  }

  String tag() {
    return other.orElse(Locale.ROOT).toLanguageTag();
  }

  private static boolean isChinese(int letter) {
    return UnicodeScript.of(letter) == UnicodeScript.HAN;
  }
}
