package dev.quayside.rates.place;

import dev.quayside.rates.place.spelling.Folded;

/**
 * What this house's customers call a place, beside the names that everybody knows.
 *
 * @param code the code the place is filed under; with the kind it identifies the place
 */
public record HouseName(String name, UnLocode code, PlaceKind kind) {

  /** Shorter ones are codes of the trade and everyday words. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_HAN = 2;

  public HouseName {
    if (name.isBlank()) {
      throw new IllegalArgumentException("No name for " + code);
    }
  }

  /** What all writings of the name have in common. */
  public String key() {
    return Folded.key(name);
  }

  /** Whether a text holds it, in whatever writing. */
  public boolean isIn(String text) {
    return Folded.key(text).contains(key());
  }

  boolean isShort() {
    String key = key();
    boolean latin = key.chars().allMatch(c -> c < 128);
    return key.length() < (latin ? SHORTEST : SHORTEST_HAN);
  }
}
