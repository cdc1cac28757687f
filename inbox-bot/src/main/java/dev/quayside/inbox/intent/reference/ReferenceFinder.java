package dev.quayside.inbox.intent.reference;

import dev.quayside.rates.cargo.ContainerNumber;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers by which a text names containers, papers, bookings, quotes and orders. */
public final class ReferenceFinder {
  private static final int MOST = 200;
  private static final int LABEL_REACH = 40;

  private ReferenceFinder() {}

  /** In the order in which they stand, each once. */
  public static List<Reference> find(String text) {
    Set<Reference> found = new LinkedHashSet<>();
    for (String line : Normalizer.normalize(text, Normalizer.Form.NFKC).split("\n", -1)) {
      if (found.size() < MOST) {
        inLine(line, found);
      }
    }
    return List.copyOf(found);
  }

  private static void inLine(String line, Set<Reference> found) {
    int i = 0;
    while (i < line.length()) {
      if (!inWord(line.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(line, i);
      int longer = spaced(line, i, end);
      String value = value(line, i, longer);
      Optional<Reference> reference = judge(line.substring(Math.max(0, i - LABEL_REACH), i), value);
      if (reference.isEmpty() && longer > end) {
        longer = end;
        value = value(line, i, end);
        reference = judge(line.substring(Math.max(0, i - LABEL_REACH), i), value);
      }
      reference.ifPresent(found::add);
      i = reference.isPresent() ? longer : end;
    }
  }

  private static Optional<Reference> judge(String before, String value) {
    if (value.chars().filter(Character::isDigit).count() < 4) {
      return Optional.empty();
    }
    if (ContainerNumber.isValid(value)) {
      return Optional.of(new Reference(ReferenceKind.CONTAINER, value));
    }
    Optional<ReferenceLabel.Found> label =
        ReferenceLabel.before(before).filter(found -> ReferenceShape.fits(value, found));
    Optional<ReferenceKind> kind =
        label
            .map(found -> found.label().kind())
            .filter(labelled -> labelled != ReferenceKind.CONTAINER)
            .or(() -> label.isPresent() ? Optional.empty() : ReferenceShape.kind(value))
            .or(() -> Waybill.isValid(value) ? Optional.of(ReferenceKind.BL) : Optional.empty());
    return kind.map(k -> new Reference(k, value));
  }

  /** "MSKU 687433 3" and "232 6478 0435" are one number: the end of it, else the word's own end. */
  private static int spaced(String line, int start, int end) {
    String word = line.substring(start, end);
    boolean owner = word.length() == 4 && word.chars().allMatch(ReferenceFinder::isLatin);
    boolean airline = word.length() == 3 && word.chars().allMatch(Character::isDigit);
    if (!owner && !airline && !Waybill.isHalf(word) && !ContainerNumber.looksLike(pad(word))) {
      return end;
    }
    int at = end;
    int wanted = 11 - word.replace("-", "").length();
    while (at < line.length() && wanted > 0) {
      char c = line.charAt(at);
      if (Character.isDigit(c)) {
        wanted--;
      } else if (c != ' ' && c != '-') {
        return end;
      }
      at++;
    }
    boolean ends = at == line.length() || !inWord(line.charAt(at));
    return wanted == 0 && ends ? at : end;
  }

  private static String pad(String word) {
    return word.length() == 10 ? word.toUpperCase(Locale.ROOT) + "0" : word;
  }

  private static String value(String line, int start, int end) {
    String value = line.substring(start, end).replace(" ", "").toUpperCase(Locale.ROOT);
    String joined = value.replace("-", "");
    return ContainerNumber.looksLike(joined) ? joined : value;
  }

  private static int wordEnd(String line, int start) {
    int end = start;
    while (end < line.length() && (inWord(line.charAt(end)) || joins(line, end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(String line, int i) {
    char c = line.charAt(i);
    return (c == '-' || c == '/' || c == '_')
        && i + 1 < line.length()
        && inWord(line.charAt(i + 1));
  }

  private static boolean inWord(char c) {
    return isLatin(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
