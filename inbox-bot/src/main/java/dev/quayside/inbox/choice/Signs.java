package dev.quayside.inbox.choice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;

/** One way of writing numbers and letters, each sign in its old place. */
final class Signs {

  private static final String HAN = "一二三四五六七八九";
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("first", "1st"),
          List.of("second", "2nd"),
          List.of("third", "3rd"),
          List.of("fourth", "4th"),
          List.of("fifth", "5th"));

  private Signs() {}

  /** Small letters, half as wide; what would become longer stays. */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = text.substring(i, i + 1);
      String other = Normalizer.normalize(one, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      plain.append(other.length() == 1 ? other : one);
    }
    return plain.toString();
  }

  /** "2", "二" or "second": 1. */
  static int nth(String number) {
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (ORDINALS.get(i).contains(number)) {
        return i;
      }
    }
    int han = HAN.indexOf(number);
    return han >= 0 ? han : number.charAt(0) - '1';
  }

  static String group(Matcher found, String name) {
    return Objects.requireNonNull(found.group(name));
  }

  static String first(Matcher found) {
    return Objects.requireNonNull(found.group(1));
  }

  /** The same text with blanks from here to there. */
  static String blanked(String text, int start, int end) {
    return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
  }
}
