package dev.quayside.portal.rehearsal;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.words.Saying;

/** Says a sentence in the reader's language. */
public record Said(Language language) {

  /** Both sentences name the figures in the same order. */
  public String of(String english, String chinese, Object... figures) {
    return Saying.of(english, chinese, figures).in(language);
  }

  /** What stands between the parts of an enumeration. */
  public String comma() {
    return of(", ", "，");
  }
}
