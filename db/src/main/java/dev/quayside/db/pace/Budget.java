package dev.quayside.db.pace;

import java.util.OptionalInt;

/**
 * How many letters a mailbox may send; empty for as many as there are.
 *
 * @param box its name in the settings; "" for the one that has none
 */
public record Budget(String box, OptionalInt perMinute, OptionalInt perDay) {

  /** Of the box without a name, whose provider counts nothing. */
  public static final Budget NONE = new Budget("", OptionalInt.empty(), OptionalInt.empty());

  public Budget {
    if (perMinute.orElse(1) < 1 || perDay.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "Nothing could be sent: %s %s".formatted(perMinute, perDay));
    }
  }

  boolean limited() {
    return perMinute.isPresent() || perDay.isPresent();
  }
}
