package dev.quayside.inbox.intent.reference;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The word before a number that says what the number is: "B/L no.", "PO", 订舱号.
 *
 * @param words lower case
 * @param numbered a number of plain digits may follow at once, without "no."
 */
record ReferenceLabel(ReferenceKind kind, String words, boolean numbered) {
  private static final List<ReferenceLabel> ALL = read();
  private static final List<String> FILLERS = PhraseFile.lines(ReferenceLabel.class, "fillers.txt");

  /** A label that was found, and whether "no." or "#" stands between it and the number. */
  record Found(ReferenceLabel label, boolean explicit) {}

  /** The label at the end of the text that stands before a number. */
  static Optional<Found> before(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    boolean explicit = false;
    for (int round = 0; round < 6; round++) {
      rest = trim(rest);
      String end = rest;
      explicit |= text.stripTrailing().endsWith("#");
      Optional<ReferenceLabel> label = ALL.stream().filter(l -> ends(end, l.words)).findFirst();
      if (label.isPresent()) {
        return Optional.of(new Found(label.get(), explicit));
      }
      Optional<String> filler = FILLERS.stream().filter(f -> ends(end, f)).findFirst();
      if (filler.isEmpty()) {
        return Optional.empty();
      }
      explicit = true;
      rest = rest.substring(0, rest.length() - filler.get().length());
    }
    return Optional.empty();
  }

  private static String trim(String text) {
    int end = text.length();
    while (end > 0 && " \t　:：#.(（[【|\"'“‘*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean ends(String text, String words) {
    int before = text.length() - words.length() - 1;
    return text.endsWith(words)
        && (before < 0
            || words.codePointAt(0) > 0x2E80
            || !Character.isLetterOrDigit(text.charAt(before))
            || text.charAt(before) > 0x2E80);
  }

  private static List<ReferenceLabel> read() {
    List<ReferenceLabel> labels = new ArrayList<>();
    for (String line : PhraseFile.lines(ReferenceLabel.class, "labels.txt")) {
      String[] kindAndWords = line.split(":", 2);
      String kind = kindAndWords[0].strip();
      boolean numbered = kind.endsWith("+");
      String name = kind.replace("+", "").toUpperCase(Locale.ROOT);
      for (String words : kindAndWords[1].split(",", -1)) {
        labels.add(new ReferenceLabel(ReferenceKind.valueOf(name), words.strip(), numbered));
      }
    }
    labels.sort((a, b) -> b.words.length() - a.words.length());
    return List.copyOf(labels);
  }
}
