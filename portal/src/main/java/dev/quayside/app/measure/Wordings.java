package dev.quayside.app.measure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two ways of writing say the same. */
final class Wordings {

  private static final Pattern SIGNS = Pattern.compile("[\\s\\-_,.;:()（），。、/]+");
  private static final Pattern WORD =
      Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

  /** Half of the words of the shorter one. */
  private static final double ENOUGH = 0.5;

  private Wordings() {}

  /** Lower case without blanks and signs. */
  static String plain(String text) {
    return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** One holds the other, or they share half of their words. */
  static boolean same(String one, String other) {
    String first = plain(one);
    String second = plain(other);
    return !first.isEmpty() && !second.isEmpty() && (within(first, second) || shared(one, other));
  }

  /** One of two plain texts holds the other. */
  static boolean within(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static boolean shared(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    if (first.size() <= 1 || second.size() <= 1) { // Chinese parts no words: compare characters
      first = characters(one);
      second = characters(other);
    }
    var both = new HashSet<>(first);
    both.retainAll(second);
    return both.size() >= ENOUGH * Math.max(1, Math.min(first.size(), second.size()));
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    return words;
  }

  private static Set<String> characters(String text) {
    var characters = new HashSet<String>();
    plain(text).codePoints().forEach(c -> characters.add(Character.toString(c)));
    return characters;
  }
}
