package dev.quayside.inbox.read.draft;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import java.util.Optional;

/**
 * A place of the main carriage as the customer names it.
 *
 * @param text his words for it
 * @param answer what the place book says to these words
 */
public record PlaceDraft(String text, PlaceAnswer answer, Evidence evidence) {

  /** The one place meant; empty where the words mean several, a whole country, or nothing known. */
  public Optional<Place> place() {
    return answer instanceof PlaceAnswer.Found found
        ? Optional.of(found.place())
        : Optional.empty();
  }
}
