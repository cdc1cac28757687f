package dev.quayside.rates.place.spelling;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Traditional characters as mainland China writes them, so that 寧波港 and 宁波港 are one name. */
final class Simplified {

  private static final Map<Character, Character> FORMS =
      Table.lines(Simplified.class, "simplified.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

  private Simplified() {}

  static char of(char written) {
    return FORMS.getOrDefault(written, written);
  }
}
