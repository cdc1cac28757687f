package dev.quayside.inbox.bargain;

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
   */
  record Wish(List<Change> changes, Optional<Haggle> haggle, Optional<Hold> hold) implements Heard {
    public Wish {
      changes = List.copyOf(changes);
    }
  }

  /** He seems to bargain, and cannot be taken at his word: a person reads it. */
  record Unclear(String why) implements Heard {}

  /** It has nothing to do with the price that he was given. */
  record Else() implements Heard {}

  /**
   * Too dear.
   *
   * @param target what he would pay for a container, where he says so; in the freight's currency
   */
  record Haggle(Optional<BigDecimal> target) {}

  /** For how long the price is to hold; empty for as long as may be. */
  record Hold(Optional<LocalDate> until) {}
}
