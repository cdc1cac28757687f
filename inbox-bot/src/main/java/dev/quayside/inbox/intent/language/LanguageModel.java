package dev.quayside.inbox.intent.language;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** What was learned of the letters that languages are written in. Many threads may ask it. */
public final class LanguageModel {

  /** A few lines tell a language; the patterns of the learner take long on more. */
  private static final int ENOUGH = 500;

  private final LanguageDetectorModel model;

  public LanguageModel(LanguageDetectorModel model) {
    this.model = model;
  }

  /** The likeliest language of those that were learned. */
  Language likeliest(String text) {
    return new LanguageDetectorME(model).predictLanguage(letters(text));
  }

  /** What a language is learned and told by: small letters and blanks, no codes and numbers. */
  public static String letters(String text) {
    var out = new StringBuilder();
    for (String word : text.split("[\\s\\d\\p{Punct}]+", -1)) {
      boolean code = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
      boolean chinese = word.chars().anyMatch(c -> c > 0x2E80);
      if (!word.isEmpty() && (!code || chinese) && out.length() < ENOUGH) {
        out.append(word, 0, Math.min(word.length(), 40)).append(' ');
      }
    }
    return out.toString();
  }
}
