package dev.quayside.portal.ratesheet.cell;

import dev.quayside.portal.words.Saying;

/** What a cell turned out to say. */
public sealed interface Understood<T> {

  /** This. */
  record Is<T>(T value) implements Understood<T> {}

  /** Nothing: it is blank, or says that there is nothing. */
  record Nothing<T>() implements Understood<T> {}

  /** Something that makes no sense here; says what would. */
  record Wrong<T>(Saying why) implements Understood<T> {}

  /**
   * Something that makes no sense here.
   *
   * @param english says so of the cell, and what would make sense
   * @param chinese the same
   */
  static <T> Understood<T> wrong(String english, String chinese, Object... figures) {
    return new Wrong<>(Saying.of(english, chinese, figures));
  }
}
