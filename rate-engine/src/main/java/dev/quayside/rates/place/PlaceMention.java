package dev.quayside.rates.place;

import java.util.List;

/**
 * A place's name met in running text.
 *
 * @param start where it begins in the text, counted in chars
 * @param end the char after it
 * @param text the name as it was written
 * @param candidates every place of that name; {@link Places#resolve} chooses between them
 * @param risky also an everyday word, a charge code or an Incoterm (CPT, AMS, CAN): no place unless
 *     it stands where a place must stand, as after "from" or beside an arrow
 */
public record PlaceMention(int start, int end, String text, List<Place> candidates, boolean risky) {

  public PlaceMention {
    candidates = List.copyOf(candidates);
    if (start < 0 || end <= start || candidates.isEmpty()) {
      throw new IllegalArgumentException("No mention: " + text + " at " + start + " to " + end);
    }
  }
}
