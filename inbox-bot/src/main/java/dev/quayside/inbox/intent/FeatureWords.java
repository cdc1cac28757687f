package dev.quayside.inbox.intent;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as a model learns them: a number is a number, whichever it is, so that what is learned of
 * one weight holds for all.
 */
final class FeatureWords {

  private static final Set<String> BOXES =
      Set.of("gp", "dc", "dv", "hc", "hq", "rf", "rh", "ot", "fr", "ft", "tk", "nor", "hcs", "hqs");

  /** What a mail address is made of says nothing of a wish. */
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w.-]{1,100}");

  private FeatureWords() {}

  static List<String> of(String text) {
    return Words.of(ADDRESS.matcher(text).replaceAll(" ")).stream()
        .map(FeatureWords::word)
        .toList();
  }

  /** "1250" is "#", "480kgs" "#kgs", "40hq" and "40'hq" "#box", "abc1234567" "#code". */
  private static String word(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String rest = word.substring(digits).replace("'", "");
    if (rest.isEmpty()) {
      return digits > 0 ? "#" : word;
    }
    if (digits > 0 && BOXES.contains(rest)) {
      return "#box";
    }
    if (rest.chars().anyMatch(Character::isDigit)) {
      return "#code";
    }
    return digits > 0 ? "#" + rest : word;
  }
}
