package dev.quayside.portal.cases.request;

import dev.quayside.rates.quote.RateRequest;
import java.util.List;
import java.util.Set;

/** What became of the corrected fields of a case. */
public sealed interface Corrected {

  /** They can be priced as they stand. */
  record Clear(List<RateRequest> requests) implements Corrected {
    public Clear {
      requests = List.copyOf(requests);
    }
  }

  /**
   * Some are wanting, or cannot be understood.
   *
   * @param fields their names, such as "origin-0"
   * @param typed all of them, as they were typed
   */
  record Unclear(Set<String> fields, List<RequestForm> typed) implements Corrected {
    public Unclear {
      fields = Set.copyOf(fields);
      typed = List.copyOf(typed);
    }
  }
}
