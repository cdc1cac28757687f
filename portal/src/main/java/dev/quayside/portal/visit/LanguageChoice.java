package dev.quayside.portal.visit;

import dev.quayside.db.customer.Language;
import java.util.Arrays;
import java.util.Optional;

/** Finds the language of a page: what was chosen, else the user's own, else the browser's. */
public final class LanguageChoice {

  private LanguageChoice() {}

  /** The language behind a tag that we have offered; anything else is not a choice. */
  public static Optional<Language> offered(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  /**
   * What a browser prefers among ours, by the first of RFC 9110 Accept-Language that we speak;
   * weights are not weighed, for browsers list the best first.
   */
  public static Language preferred(String acceptLanguage) {
    return Arrays.stream(acceptLanguage.split(",", 10))
        .map(String::strip)
        .filter(range -> range.length() >= 2)
        .map(range -> offered(range.substring(0, 2)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.EN);
  }
}
