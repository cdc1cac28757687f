package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knows a lane again that is named in two ways, by a town and by the code of its airport, or "JNPT,
 * Nhava Sheva": it is asked for once.
 */
final class ToldTwice {

  private ToldTwice() {}

  /** Each request once; what is in doubt about the one is in doubt about the other. */
  static List<RfqDraft> once(List<RfqDraft> drafts) {
    var kept = new ArrayList<RfqDraft>();
    for (var draft : drafts) {
      var twin = kept.stream().filter(known -> same(known, draft)).findFirst();
      if (twin.isPresent()) {
        kept.set(kept.indexOf(twin.get()), fuller(twin.get(), draft));
      } else {
        kept.add(draft);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean same(RfqDraft one, RfqDraft other) {
    return place(one.origin()).isPresent()
        && place(one.destination()).isPresent()
        && place(one.origin()).equals(place(other.origin()))
        && place(one.destination()).equals(place(other.destination()))
        && value(one.mode()).equals(value(other.mode()))
        && (bare(one) || bare(other) || alike(one, other));
  }

  private static boolean alike(RfqDraft one, RfqDraft other) {
    return boxes(one).equals(boxes(other))
        && same(one.cargo(), other.cargo())
        && value(one.incoterm()).equals(value(other.incoterm()))
        && value(one.readyDate()).equals(value(other.readyDate()))
        && value(one.frequency()).equals(value(other.frequency()));
  }

  /** "TPE-FRA by air" above what is to be flown: nothing but the lane. */
  private static boolean bare(RfqDraft draft) {
    return draft.equipment().isEmpty()
        && draft.cargo().weightKg().isEmpty()
        && draft.cargo().volumeCbm().isEmpty()
        && draft.cargo().pieces().isEmpty()
        && draft.cargo().description().isEmpty();
  }

  private static RfqDraft fuller(RfqDraft one, RfqDraft other) {
    return bare(one) ? other.doubted(one.doubts()) : one.doubted(other.doubts());
  }

  private static boolean same(CargoDraft one, CargoDraft other) {
    return value(one.description()).equals(value(other.description()))
        && value(one.weightKg()).equals(value(other.weightKg()))
        && value(one.volumeCbm()).equals(value(other.volumeCbm()))
        && value(one.pieces()).equals(value(other.pieces()));
  }

  private static Optional<Place> place(Optional<PlaceDraft> end) {
    return end.flatMap(PlaceDraft::place);
  }

  private static <T> Optional<T> value(Optional<Found<T>> found) {
    return found.map(Found::value);
  }

  private record Box(BoxDraft.Type type, Optional<Integer> quantity) {}

  private static List<Box> boxes(RfqDraft draft) {
    return draft.equipment().stream().map(box -> new Box(box.type(), box.quantity())).toList();
  }
}
