package dev.quayside.inbox.bargain;

import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reply to a quote turned out to be. */
public sealed interface Heard {

  /**
   * He wants another price, and each of his words is accounted for.
   *
   * @param changes in the order in which he named them
   * @param haggle where he wants it cheaper
   * @param hold where he wants it to hold for longer
   * @param anew he asks for the price as it is now
   */
  record Wish(List<Change> changes, Optional<Haggle> haggle, Optional<Hold> hold, boolean anew)
      implements Heard {

    /** The price as it is now, of what he was quoted. */
    public static final Wish AS_IT_IS_NOW =
        new Wish(List.of(), Optional.empty(), Optional.empty(), true);

    public Wish {
      changes = List.copyOf(changes);
    }

    public Wish(List<Change> changes, Optional<Haggle> haggle, Optional<Hold> hold) {
      this(changes, haggle, hold, false);
    }
  }

  /** He wants a truck and nothing else, and it is not plain from his words where it runs. */
  record WhichTruck(TruckAsked asked) implements Heard {}

  /** He seems to bargain, and cannot be taken at his word: a person reads it. */
  record Unclear(Told why) implements Heard {}

  /** He thanks for it, or will come back to it: nobody waits for an answer. */
  record Idle() implements Heard {}

  /** It has nothing to do with the price that he was given. */
  record Else() implements Heard {}

  /** Too dear; amounts are in the freight's currency. */
  sealed interface Haggle {

    /** He names no price of his own. */
    record Lower() implements Haggle {}

    /** He names what he would pay for a container. */
    record Each(BigDecimal price) implements Haggle {}

    /** He names what he would pay for everything. */
    record InAll(BigDecimal price) implements Haggle {}

    /** He names by how much a container is to be cheaper. */
    record Less(BigDecimal each) implements Haggle {}
  }

  /** For how long the price is to hold; empty for as long as may be. */
  record Hold(Optional<LocalDate> until) {}
}
