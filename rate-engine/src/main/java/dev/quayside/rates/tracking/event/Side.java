package dev.quayside.rates.tracking.event;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose business something on the way is. What any carrier's page tells of a container is
 * everybody's; what is between one party and its customs, depot or door stays with that party.
 */
public enum Side {
  WAY('w'),
  ORIGIN('o'),
  DESTINATION('d');

  private final char letter;

  Side(char letter) {
    this.letter = letter;
  }

  public static Set<Side> all() {
    return EnumSet.allOf(Side.class);
  }

  /** Such as "wd", in which a link says what it shows. */
  public static String letters(Collection<Side> sides) {
    return EnumSet.copyOf(sides).stream()
        .map(side -> String.valueOf(side.letter))
        .collect(Collectors.joining());
  }

  /** What letters stand for; empty where they are not written as {@link #letters} writes them. */
  public static Optional<Set<Side>> read(String letters) {
    var sides = EnumSet.noneOf(Side.class);
    for (Side side : values()) {
      if (letters.indexOf(side.letter) >= 0) {
        sides.add(side);
      }
    }
    return sides.isEmpty() || !letters(sides).equals(letters)
        ? Optional.empty()
        : Optional.of(sides);
  }
}
