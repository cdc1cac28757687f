package dev.quayside.inbox.bargain;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.tariff.charge.Leg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One thing that a customer wants otherwise than it was quoted. */
public sealed interface Change {

  /** Containers of one kind; how many may be left unsaid. */
  record Box(Equipment equipment, Optional<Integer> quantity) {}

  /** These in place of all that were quoted. */
  record Instead(List<Box> boxes) implements Change {
    public Instead {
      boxes = List.copyOf(boxes);
    }
  }

  /** These in place of that kind alone: "40HQ instead of 20GP". */
  record InsteadOf(Box wanted, Equipment dropped) implements Change {}

  /** These besides. */
  record More(Equipment equipment, int quantity) implements Change {}

  /** Without these; all of the kind where no number is said. */
  record Fewer(Box box) implements Change {}

  /** So many of what was quoted. */
  record Count(int quantity) implements Change {}

  /** Loaded elsewhere. */
  record From(Place origin) implements Change {}

  /** Bound elsewhere. */
  record To(Place destination) implements Change {}

  /** A truck besides, from a place or to one. */
  record ByTruck(Haulage truck) implements Change {}

  /** Without the truck at that end; without the only one where none is named. */
  record WithoutTruck(Optional<Leg> leg) implements Change {}

  /** The cargo is ready on another day. */
  record ReadyOn(LocalDate day) implements Change {}
}
