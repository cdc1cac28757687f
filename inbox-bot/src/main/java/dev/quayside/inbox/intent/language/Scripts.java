package dev.quayside.inbox.intent.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much of a text is written in which script.
 *
 * @param characters letters by script
 * @param latinWords runs of Latin letters in which a small letter stands: codes such as 40HQ or
 *     COSCO belong to no language
 */
record Scripts(Map<UnicodeScript, Integer> characters, int latinWords) {

  static Scripts of(String text) {
    Map<UnicodeScript, Integer> characters = new EnumMap<>(UnicodeScript.class);
    int words = 0;
    boolean small = false;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      UnicodeScript script = Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
      characters.merge(script, 1, Integer::sum);
      if (script == UnicodeScript.LATIN) {
        length++;
        small |= Character.isLowerCase(c);
      } else {
        words += small && length > 1 ? 1 : 0;
        small = false;
        length = 0;
      }
    }
    return new Scripts(characters, words);
  }

  private int count(UnicodeScript script) {
    return characters.getOrDefault(script, 0);
  }

  /** Roughly how many words there are to judge by; two Chinese characters make about one. */
  int words() {
    return latinWords + (count(UnicodeScript.HAN) + 1) / 2 + count(UnicodeScript.HANGUL);
  }

  /** The language that the script alone tells; empty where Latin letters prevail. */
  Optional<String> tag() {
    int han = count(UnicodeScript.HAN);
    int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
    if (kana > 0 && kana + han > latinWords && kana * 5 > han) {
      return Optional.of("ja");
    }
    if (han > 0 && han >= latinWords) {
      return Optional.of("zh");
    }
    Map<String, UnicodeScript> others =
        Map.of(
            "ko", UnicodeScript.HANGUL,
            "ru", UnicodeScript.CYRILLIC,
            "th", UnicodeScript.THAI,
            "ar", UnicodeScript.ARABIC,
            "el", UnicodeScript.GREEK);
    return others.entrySet().stream()
        .filter(other -> count(other.getValue()) > count(UnicodeScript.LATIN))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
