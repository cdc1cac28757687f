package dev.quayside.inbox.intent.reference;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.rates.cargo.ContainerNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a number's own form says of it, with or without a label before it. */
final class ReferenceShape {
  private static final List<String> CARRIERS =
      PhraseFile.lines(ReferenceShape.class, "bl-prefixes.txt").stream()
          .map(prefix -> prefix.toUpperCase(Locale.ROOT))
          .toList();

  private ReferenceShape() {}

  /** The kind that the form alone tells: a carrier's B/L prefix, "Q26-10391", "SHXE2611034". */
  static Optional<ReferenceKind> kind(String value) {
    if (ContainerNumber.looksLike(value)) {
      return Optional.of(ReferenceKind.CONTAINER).filter(_ -> ContainerNumber.isValid(value));
    }
    int letters = leadingLetters(value);
    long digits = digits(value);
    boolean plain = value.chars().allMatch(Character::isLetterOrDigit);
    boolean carrier = CARRIERS.stream().anyMatch(value::startsWith);
    if (plain && carrier && value.length() >= 10 && value.length() <= 18 && digits >= 5) {
      return Optional.of(ReferenceKind.BL);
    }
    if (value.startsWith("Q") && letters <= 3 && digits >= 6 && yearFollows(value, letters)) {
      return Optional.of(ReferenceKind.QUOTE);
    }
    boolean dated = letters >= 2 && letters <= 5 && monthFollows(value, letters);
    return Optional.of(ReferenceKind.SHIPMENT).filter(_ -> dated && digits >= 7 && digits <= 10);
  }

  /** Whether the form fits a number that a label announces; quantities and dates do not. */
  static boolean fits(String value, ReferenceLabel.Found found) {
    long digits = digits(value);
    boolean mixed = leadingLetters(value) > 0 || value.chars().anyMatch(Character::isLetter);
    if (digits < 4 || value.length() > 25 || looksLikeDate(value)) {
      return false;
    }
    if (mixed) {
      return leadingLetters(value) > 0 || digits >= 8 || found.explicit();
    }
    int dash = value.indexOf('-');
    boolean serial = dash > 0 && dash <= 4 && value.length() - dash - 1 >= dash + 2;
    return found.explicit() || found.label().numbered() || serial || (dash < 0 && digits >= 7);
  }

  private static int leadingLetters(String value) {
    int i = 0;
    while (i < value.length() && Character.isLetter(value.charAt(i))) {
      i++;
    }
    return i;
  }

  private static long digits(String value) {
    return value.chars().filter(Character::isDigit).count();
  }

  /** A year of these decades, two digits or four. */
  private static boolean yearFollows(String value, int at) {
    int start = at < value.length() && value.charAt(at) == '-' ? at + 1 : at;
    return start + 1 < value.length()
        && value.charAt(start) == '2'
        && Character.isDigit(value.charAt(start + 1));
  }

  /** Year and month, such as 2611. */
  private static boolean monthFollows(String value, int at) {
    int start = value.startsWith("20", at) ? at + 2 : at;
    if (start + 4 > value.length() || value.charAt(start) != '2') {
      return false;
    }
    int month = Character.digit(value.charAt(start + 2), 10) * 10;
    month += Character.digit(value.charAt(start + 3), 10);
    return Character.isDigit(value.charAt(start + 1)) && month >= 1 && month <= 12;
  }

  private static boolean looksLikeDate(String value) {
    String[] parts = value.split("[-/.]", -1);
    return parts.length == 3
        && value.chars().noneMatch(Character::isLetter)
        && (parts[0].length() == 4 || parts[2].length() == 4)
        && parts[1].length() <= 2;
  }
}
