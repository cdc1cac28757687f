package dev.quayside.inbox.trial;

import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.understand.Understanding;
import java.util.List;
import java.util.Optional;

/**
 * Between which places a mail is read to ask for prices.
 *
 * @param inquiry whether it is taken for an inquiry at all
 * @param ready whether it can be priced as it stands
 * @param open what else is wanting or in doubt
 * @param lanes such as "CNSHA&gt;USLAX"; an end that is not understood is blank
 */
record Lanes(boolean inquiry, boolean ready, int open, List<String> lanes) {

  Lanes {
    lanes = List.copyOf(lanes);
  }

  static Lanes of(Understanding understanding, boolean ready) {
    return new Lanes(
        understanding.intent() == Intent.RFQ,
        ready,
        understanding.missing().size() + understanding.doubts().size(),
        understanding.requests().stream().map(Lanes::lane).distinct().sorted().toList());
  }

  private static String lane(RfqDraft draft) {
    return end(draft.origin()) + ">" + end(draft.destination());
  }

  private static String end(Optional<PlaceDraft> place) {
    return place.flatMap(PlaceDraft::place).map(it -> it.code().code()).orElse("");
  }

  /** Whether whatever is understood here is so there as well. */
  boolean within(List<String> others) {
    return lanes.size() == others.size()
        && lanes.stream().allMatch(lane -> others.stream().anyMatch(other -> fits(lane, other)));
  }

  private static boolean fits(String lane, String other) {
    String[] ends = lane.split(">", -1);
    String[] others = other.split(">", -1);
    return (ends[0].isEmpty() || ends[0].equals(others[0]))
        && (ends[1].isEmpty() || ends[1].equals(others[1]));
  }

  String told() {
    return String.join(" ", lanes);
  }
}
