package dev.quayside.rates.place;

import java.util.List;

/** What already speaks for a word that a house would use as a place's name. */
public sealed interface Claim {

  /** Nothing does: it may be given to the place. */
  record Free() implements Claim {}

  /** The place is called so already. */
  record Known() implements Claim {}

  /** It is the name of other places, or holds one. */
  record Other(List<Place> places) implements Claim {
    public Other {
      places = List.copyOf(places);
    }
  }

  /** A country, a state or a coast is called so. */
  record Area() implements Claim {}

  /** It is too short, an everyday word, or a mere filling word such as "port". */
  record Everyday() implements Claim {}

  /** There is no such place. */
  record NoPlace() implements Claim {}
}
