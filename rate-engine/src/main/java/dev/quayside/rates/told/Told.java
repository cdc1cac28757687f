package dev.quayside.rates.told;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that our own people are told, in both languages of the house: it is said when it
 * happens, and read later by whoever does it, in his language.
 */
public record Told(String en, String zh) {

  /** Nothing to tell. */
  public static final Told NOTHING = word("");

  /**
   * A sentence with its parts put in.
   *
   * @param with what stands for each "%s"; what is itself told is put in by its language
   */
  public static Told of(String en, String zh, Object... with) {
    return new Told(en.formatted(said(with, true)), zh.formatted(said(with, false)));
  }

  private static Object[] said(Object[] with, boolean english) {
    return Stream.of(with)
        .map(part -> part instanceof Told told ? (english ? told.en : told.zh) : part)
        .toArray();
  }

  /** What is the same in both: a number, somebody's own words. */
  public static Told word(String said) {
    return new Told(said, said);
  }

  /**
   * As it was kept.
   *
   * @param zh empty where it stands in one language alone, which it is then read in
   */
  public static Told read(String said, String zh) {
    return new Told(said, zh.isEmpty() ? said : zh);
  }

  /** Several sentences as one. */
  public static Told all(List<Told> sentences) {
    return sentences.stream().reduce(NOTHING, Told::and);
  }

  /** This, and then more. */
  public Told and(Told more) {
    if (nothing() || more.nothing()) {
      return nothing() ? more : this;
    }
    return new Told(en + "; " + more.en, zh + "；" + more.zh);
  }

  public boolean nothing() {
    return en.isEmpty() && zh.isEmpty();
  }

  /** As somebody reads it. */
  public String in(Locale language) {
    return language.getLanguage().equals("zh") ? zh : en;
  }
}
