package dev.quayside.inbox.intent.reference;

/** The number of an air waybill: the airline's three digits and a serial of eight (IATA). */
final class Waybill {
  private Waybill() {}

  /** With the right check digit: seven digits modulo 7, so that a telephone number is none. */
  static boolean isValid(String value) {
    String digits = value.replace("-", "");
    if (digits.length() != 11
        || value.length() != 12
        || value.charAt(3) != '-'
        || digits.chars().anyMatch(c -> c < '0' || c > '9')) {
      return false;
    }
    int serial = Integer.parseInt(digits.substring(3, 10));
    return serial % 7 == digits.charAt(10) - '0';
  }

  /** "232-6478": the rest may follow after a blank. */
  static boolean isHalf(String word) {
    return word.length() == 8
        && word.charAt(3) == '-'
        && word.replace("-", "").chars().allMatch(Character::isDigit);
  }
}
