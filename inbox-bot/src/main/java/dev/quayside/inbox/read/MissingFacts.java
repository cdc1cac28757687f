package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a forwarder must still ask before any price can be given; it depends on the mode. */
final class MissingFacts {

  private MissingFacts() {}

  static Set<Missing> of(
      Optional<Found<Mode>> mode,
      Optional<PlaceDraft> origin,
      Optional<PlaceDraft> destination,
      List<BoxDraft> equipment,
      CargoDraft cargo) {
    var missing = EnumSet.noneOf(Missing.class);
    if (origin.flatMap(PlaceDraft::place).isEmpty()) {
      missing.add(Missing.ORIGIN);
    }
    if (destination.flatMap(PlaceDraft::place).isEmpty()) {
      missing.add(Missing.DESTINATION);
    }
    if (mode.isEmpty()) {
      missing.add(Missing.MODE);
      return missing;
    }
    var weighed = cargo.weightKg().isPresent();
    var sized =
        cargo.volumeCbm().isPresent() || (cargo.pieces().isPresent() && !cargo.sizes().isEmpty());
    switch (mode.get().value()) {
      case FCL -> add(missing, equipment.isEmpty(), Missing.EQUIPMENT);
      case LCL -> {
        add(missing, !weighed, Missing.WEIGHT);
        add(missing, !sized, Missing.VOLUME);
      }
      case AIR, EXPRESS -> add(missing, !weighed, Missing.WEIGHT);
      case ROAD, RAIL ->
          add(
              missing,
              !weighed && equipment.stream().allMatch(b -> b.type() == BoxDraft.Truck.LTL),
              Missing.WEIGHT);
    }
    return missing;
  }

  private static void add(Set<Missing> missing, boolean absent, Missing what) {
    if (absent) {
      missing.add(what);
    }
  }
}
