package dev.quayside.inbox.intent.language;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small words that every letter of a language is full of. */
final class StopWords {
  private static final Map<String, List<String>> LANGUAGES_BY_WORD = read();

  private StopWords() {}

  /** Adds to each language's score how many of its small words stand in the text. */
  static void count(String text, Map<String, Integer> scores) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        for (String language : LANGUAGES_BY_WORD.getOrDefault(word.toString(), List.of())) {
          scores.merge(language, 1, Integer::sum);
        }
        word.setLength(0);
      }
    }
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> found = new HashMap<>();
    for (String line : PhraseFile.lines(StopWords.class, "stop-words.txt")) {
      String[] languageAndWords = line.split(":", 2);
      for (String word : languageAndWords[1].split(",", -1)) {
        List<String> languages =
            found.computeIfAbsent(word.strip().toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
        if (!languages.contains(languageAndWords[0])) {
          languages.add(languageAndWords[0]);
        }
      }
    }
    return Map.copyOf(found);
  }
}
