package dev.quayside.rates.cargo;

/** The check of a container number (ISO 6346). */
public final class ContainerNumber {
  private static final int LENGTH = 11;

  private ContainerNumber() {}

  /** Four letters, the last U, J or Z, and seven digits, whatever the check digit says. */
  public static boolean looksLike(String value) {
    if (value.length() != LENGTH || "UJZ".indexOf(value.charAt(3)) < 0) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = value.charAt(i);
      if (i < 4 ? c < 'A' || c > 'Z' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it is a container number with the right check digit.
   *
   * @param value upper case, without blanks
   */
  public static boolean isValid(String value) {
    if (!looksLike(value)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += weight(value.charAt(i)) << i;
    }
    return sum % 11 % 10 == value.charAt(LENGTH - 1) - '0';
  }

  /** A is 10, B is 12: multiples of 11 are left out. */
  private static int weight(char c) {
    if (c <= '9') {
      return c - '0';
    }
    int plain = c - 'A' + 10;
    return plain + (plain - 1) / 10;
  }
}
