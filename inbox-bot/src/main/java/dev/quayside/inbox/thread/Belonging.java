package dev.quayside.inbox.thread;

import java.util.Optional;

/** Where a mail belongs. */
public sealed interface Belonging {

  /** Into a conversation that its writer takes part in. */
  record To(long open) implements Belonging {}

  /**
   * Nowhere for certain: it names a quote from a conversation of its writer's, but a number may
   * stand in a mail for many reasons. It opens a conversation of its own; sales see the other.
   */
  record PerhapsTo(long other) implements Belonging {}

  /** Nowhere yet: it opens a conversation. */
  record Nowhere() implements Belonging {}

  default Optional<Long> conversation() {
    return switch (this) {
      case To(long open) -> Optional.of(open);
      case PerhapsTo _, Nowhere _ -> Optional.empty();
    };
  }

  default Optional<Long> suggested() {
    return switch (this) {
      case PerhapsTo(long other) -> Optional.of(other);
      case To _, Nowhere _ -> Optional.empty();
    };
  }
}
