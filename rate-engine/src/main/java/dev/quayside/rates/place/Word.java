package dev.quayside.rates.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that one written name may mean: places, a country, a state, a coast, or mere filling.
 */
final class Word {

  private final String key;
  final List<Sense> senses = new ArrayList<>();
  Optional<String> country = Optional.empty();
  Optional<String> state = Optional.empty();
  Optional<String> region = Optional.empty();
  Optional<PlaceKind> hint = Optional.empty();
  boolean filler;
  boolean spaced;
  boolean titled;
  boolean code;
  boolean everyday;

  Word(String key) {
    this.key = key;
  }

  /** Adds a place; a firmer standing replaces a weaker one. */
  void mean(PlaceEntry entry, Sense.Standing standing) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).entry().equals(entry)) {
        if (standing.compareTo(senses.get(i).standing()) < 0) {
          senses.set(i, new Sense(entry, standing));
        }
        return;
      }
    }
    senses.add(new Sense(entry, standing));
  }

  /** Also an everyday word, a currency, a charge code: a place only where a place must stand. */
  boolean risky() {
    return everyday || (latin() ? key.length() <= 3 : key.length() == 1);
  }

  /** Short codes count in capitals only; a place's own short name may also begin with one. */
  boolean admits(String written) {
    if (filler || !risky() || !latin()) {
      return true;
    }
    return capitals(written) || (titled && Character.isUpperCase(written.codePointAt(0)));
  }

  /** True where the writing can be a place; a filling word in small letters cannot. */
  boolean admitsPlace(String written) {
    return !senses.isEmpty() && (!filler || capitals(written)) && admits(written);
  }

  /** What it means already, for somebody who would give it to a place. */
  Optional<Claim> claimed(Place place) {
    if (senses.stream().anyMatch(sense -> sense.place().equals(place))) {
      return Optional.of(new Claim.Known());
    }
    if (!senses.isEmpty()) {
      return Optional.of(new Claim.Other(senses.stream().map(Sense::place).distinct().toList()));
    }
    if (area()) {
      return Optional.of(new Claim.Area());
    }
    return filler || everyday ? Optional.of(new Claim.Everyday()) : Optional.empty();
  }

  boolean area() {
    return country.isPresent() || state.isPresent() || region.isPresent();
  }

  boolean spans() {
    return spaced || key.length() >= 7;
  }

  int length() {
    return key.length();
  }

  static boolean capitals(String written) {
    return written.equals(written.toUpperCase(Locale.ROOT));
  }

  private boolean latin() {
    return key.chars().allMatch(c -> c < 128);
  }
}
