package dev.quayside.portal.ratesearch;

import dev.quayside.db.listing.SavedView;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page on which a customer looks a price up.
 *
 * @param saved the lanes he has kept
 * @param key of the letter that he may send from it
 */
public record LaneView(LaneSearch search, Priced priced, List<SavedView> saved, String key) {

  public LaneView {
    saved = List.copyOf(saved);
  }

  public Set<String> unclear() {
    return priced instanceof Priced.Unclear(var fields) ? fields : Set.of();
  }

  /** Containers he may ask for, by the name of their field. */
  public Map<String, String> boxes() {
    return LaneSearch.BOXES;
  }
}
