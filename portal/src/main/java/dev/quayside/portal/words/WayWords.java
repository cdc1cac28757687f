package dev.quayside.portal.words;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tracking.told.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What ports, milestones and days on the way are called in the language of whoever reads. */
public final class WayWords {

  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  public WayWords(Places places) {
    Arrays.stream(Language.values())
        .forEach(language -> words.put(language, new Words(language.locale(), places)));
  }

  public Words in(Language language) {
    return Objects.requireNonNull(words.get(language));
  }
}
