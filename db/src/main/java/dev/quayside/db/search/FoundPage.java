package dev.quayside.db.search;

import java.util.List;
import java.util.Optional;

/**
 * Some of what was found on a shelf, the newest first.
 *
 * @param next behind which number the next page begins; empty where there is no more
 */
public record FoundPage(Shelf shelf, List<Found> found, Optional<Long> next) {

  public FoundPage {
    found = List.copyOf(found);
  }
}
