package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Span;
import java.util.List;

/**
 * The words of one lane: where from and where to, each possibly a choice.
 *
 * @param anchor where in the message the lane is said
 * @param clear false where the words could be parted in another way
 */
public record LaneWords(List<Spot> origins, List<Spot> destinations, Span anchor, boolean clear) {

  public LaneWords {
    origins = List.copyOf(origins);
    destinations = List.copyOf(destinations);
  }

  /** The same where another reading is possible. */
  LaneWords doubtful() {
    return new LaneWords(origins, destinations, anchor, false);
  }

  public boolean whole() {
    return !origins.isEmpty() && !destinations.isEmpty();
  }
}
