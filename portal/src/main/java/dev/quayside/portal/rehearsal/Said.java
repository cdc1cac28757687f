package dev.quayside.portal.rehearsal;

import dev.quayside.db.customer.Language;
import java.util.Locale;

/** Says a sentence in the reader's language. */
public record Said(Language language) {

  /** Both sentences name the figures in the same order. */
  public String of(String english, String chinese, Object... figures) {
    String words =
        switch (language) {
          case EN -> english;
          case ZH -> chinese;
        };
    return String.format(Locale.ROOT, words, figures);
  }

  /** What stands between the parts of an enumeration. */
  public String comma() {
    return of(", ", "，");
  }
}
