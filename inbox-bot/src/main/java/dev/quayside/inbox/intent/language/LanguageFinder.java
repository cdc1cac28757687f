package dev.quayside.inbox.intent.language;

import java.util.HashMap;
import java.util.Map;

/** Tells the language of a text: by its script, and for Latin letters by its small words. */
public final class LanguageFinder {
  private LanguageFinder() {}

  /**
   * The BCP 47 primary tag; "en", the trade's own language, where nothing speaks for another.
   *
   * @param fresh the message's newly written words
   * @param subject counts where the text has too few words to judge by
   */
  public static String find(String fresh, String subject) {
    Scripts own = Scripts.of(fresh);
    Scripts scripts = own.words() < 3 ? Scripts.of(fresh + "\n" + subject) : own;
    return scripts.tag().orElseGet(() -> latin(fresh, own.words() < 3 ? subject : ""));
  }

  private static String latin(String fresh, String subject) {
    Map<String, Integer> scores = new HashMap<>();
    StopWords.count(fresh + "\n" + subject, scores);
    return scores.entrySet().stream()
        .filter(score -> score.getValue() > scores.getOrDefault("en", 0))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("en");
  }
}
