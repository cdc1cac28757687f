package dev.quayside.db.outbox;

import java.util.Set;

/** Whose letters somebody takes out, where a house writes from several boxes. */
public sealed interface Round {

  /** Everybody's. */
  Round WHOLE = new AllBut(Set.of());

  /** Those that leave by one of our boxes; "" is the one without a name. */
  record Box(String name) implements Round {}

  /**
   * All that leave by none of these, so that nothing lies for ever where a box was given up.
   *
   * @param names without a comma
   */
  record AllBut(Set<String> names) implements Round {
    public AllBut {
      names = Set.copyOf(names);
    }
  }
}
