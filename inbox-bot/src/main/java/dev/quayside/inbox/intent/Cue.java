package dev.quayside.inbox.intent;

import java.util.List;
import java.util.stream.Stream;

/**
 * A phrase that speaks for something, and how loudly.
 *
 * @param meaning an intent's word, or another fact of the text ("freight", "offered", "asked")
 * @param weight 1 a hint, 2 a good sign, 3 or more all but sure
 * @param words "*" stands for up to a few words in between, a word ending in "~" for all that begin
 *     so
 * @param shown the phrase as it is written in the file
 */
record Cue(String meaning, int weight, List<String> words, String shown) {
  /** A Chinese character is a third of a word. */
  private static final int MOST_BETWEEN = 5;

  private static final int MOST_BETWEEN_CHINESE = 12;

  /** Reads "booking 3 we accept * quote". */
  static Cue parse(String line) {
    String[] parts = line.split(" ", 3);
    List<String> words =
        List.of(parts[2].replace("*", " * ").replace("~", "≈").strip().split("\\s+", -1)).stream()
            .flatMap(word -> word.equals("*") ? Stream.of("*") : split(word))
            .toList();
    return new Cue(parts[0], Integer.parseInt(parts[1]), words, parts[2]);
  }

  /** Reads "damaged: broken, crush~, water * inside". */
  static List<Cue> topic(String line) {
    int colon = line.indexOf(':');
    return Stream.of(line.substring(colon + 1).split(",", -1))
        .map(phrase -> parse(line.substring(0, colon) + " 1 " + phrase.strip()))
        .toList();
  }

  private static Stream<String> split(String word) {
    boolean prefix = word.endsWith("≈");
    List<String> words =
        Words.of(word.replace("≈", "")).stream().filter(w -> !w.equals(Words.BREAK)).toList();
    return prefix ? words.stream().map(w -> w + "~") : words.stream();
  }

  /** Whether the phrase stands in the text from this word on. */
  boolean standsAt(List<String> text, int start) {
    int at = start;
    boolean gap = false;
    for (String word : words) {
      if (word.equals("*")) {
        gap = true;
        continue;
      }
      int reach = words.getFirst().codePointAt(0) > 0x2E80 ? MOST_BETWEEN_CHINESE : MOST_BETWEEN;
      int last = Math.min(text.size() - 1, at + (gap ? reach : 0));
      int found = -1;
      for (int i = at; i <= last && found < 0 && !text.get(i).equals(Words.BREAK); i++) {
        found = same(word, text.get(i)) ? i : -1;
      }
      if (found < 0) {
        return false;
      }
      at = found + 1;
      gap = false;
    }
    return true;
  }

  private static boolean same(String wanted, String word) {
    return wanted.endsWith("~")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : wanted.equals(word);
  }
}
