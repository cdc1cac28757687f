package dev.quayside.inbox.trust;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a word looks like at a glance: letters of other scripts and figures become the Latin letters
 * they are taken for (after Unicode UTS #39, the letters that may stand in domains).
 */
final class Glyphs {

  private static final String LETTERS = "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwѵvьbкkмmнhтtгrвbпnзe";
  private static final String GREEK = "αaεeοoρpυuνvκkιiτtχxωwγyηnμu";
  private static final String OTHERS = "0o1l3e5s7t8bılłløoßbđdĸkʟlɡg";
  private static final Map<Integer, Character> SEEN = seen(LETTERS + GREEK + OTHERS);

  private Glyphs() {}

  /** Two that are the same to the eye are the same here. */
  static String of(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var out = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> {
          Character latin = SEEN.get(c);
          if (latin == null) {
            out.appendCodePoint(c);
          } else {
            out.append(latin.charValue());
          }
        });
    return out.toString()
        .replace("rn", "m")
        .replace("vv", "w")
        .replace("cl", "d")
        .replace('i', 'l');
  }

  private static Map<Integer, Character> seen(String pairs) {
    Map<Integer, Character> seen = new HashMap<>();
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      seen.put((int) pairs.charAt(i), pairs.charAt(i + 1));
    }
    return seen;
  }
}
