package dev.quayside.portal.library;

import dev.quayside.db.rate.search.RateSearch;
import dev.quayside.rates.place.Place;
import java.util.List;
import java.util.Set;

/** What a form of the library comes to. */
public sealed interface Asked {

  /**
   * Rates can be looked for.
   *
   * @param from the places that the words for the origin mean; none for all
   */
  record Clear(RateSearch search, List<Place> from, List<Place> to) implements Asked {
    public Clear {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /**
   * Something in it means nothing.
   *
   * @param fields their names in the form, such as "from"
   */
  record Unclear(Set<String> fields) implements Asked {
    public Unclear {
      fields = Set.copyOf(fields);
    }
  }
}
