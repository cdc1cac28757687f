package dev.quayside.inbox.intent.language;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;

/**
 * Tells the language of a text: by its script; for Latin letters by what was learned of each
 * language, where its small words do not speak against it.
 */
public final class LanguageFinder {

  /** Fewer words than this show a language by chance. */
  private static final int ENOUGH_WORDS = 4;

  private static final double SURE = 0.9;

  private final LanguageModel model;

  public LanguageFinder(LanguageModel model) {
    this.model = model;
  }

  /**
   * The BCP 47 primary tag; "en", the trade's own language, where nothing speaks for another.
   *
   * @param fresh the message's newly written words
   * @param subject counts where the text has too few words to judge by
   */
  public String find(String fresh, String subject) {
    Scripts own = Scripts.of(fresh);
    String text = own.words() < 3 ? fresh + "\n" + subject : fresh;
    Scripts scripts = own.words() < 3 ? Scripts.of(text) : own;
    return scripts.tag().orElseGet(() -> latin(text, scripts.words()));
  }

  private String latin(String text, int words) {
    Map<String, Integer> scores = new HashMap<>();
    StopWords.count(text, scores);
    String bySmallWords = bySmallWords(scores);
    if (words < ENOUGH_WORDS || mostOf(scores, bySmallWords)) {
      return bySmallWords;
    }
    Language learned = model.likeliest(text);
    String tag = learned.getLang();
    int margin = scores.getOrDefault(bySmallWords, 0) - scores.getOrDefault(tag, 0);
    return learned.getConfidence() >= SURE && margin <= 0 && !tag.equals("zh") ? tag : bySmallWords;
  }

  /** Against more small words than any other language has, what was learned says nothing. */
  private static boolean mostOf(Map<String, Integer> scores, String tag) {
    int most = scores.getOrDefault(tag, 0);
    return most > 0
        && scores.entrySet().stream()
            .allMatch(score -> score.getKey().equals(tag) || score.getValue() < most);
  }

  private static String bySmallWords(Map<String, Integer> scores) {
    return scores.entrySet().stream()
        .filter(score -> score.getValue() > scores.getOrDefault("en", 0))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("en");
  }
}
