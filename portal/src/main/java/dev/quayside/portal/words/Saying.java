package dev.quayside.portal.words;

import dev.quayside.db.customer.Language;
import java.util.Locale;
import java.util.function.Function;

/** One thing said in English and in Chinese; whoever reads it gets it in his own language. */
public record Saying(String english, String chinese) {

  /**
   * Fills in what both sentences speak of, in the same order; a figure that is a saying itself is
   * said in the language of the sentence.
   */
  public static Saying of(String english, String chinese, Object... figures) {
    return new Saying(
        filled(english, Saying::english, figures), filled(chinese, Saying::chinese, figures));
  }

  /** Words that are the same in every language: a name, a code, what stood in a cell. */
  public static Saying asItStands(String words) {
    return new Saying(words, words);
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> english;
      case ZH -> chinese;
    };
  }

  /** As a log and a program read it. */
  @Override
  public String toString() {
    return english;
  }

  private static String filled(String words, Function<Saying, String> as, Object... figures) {
    Object[] own = figures.clone();
    for (int i = 0; i < own.length; i++) {
      own[i] = own[i] instanceof Saying saying ? as.apply(saying) : own[i];
    }
    return own.length == 0 ? words : String.format(Locale.ROOT, words, own);
  }
}
