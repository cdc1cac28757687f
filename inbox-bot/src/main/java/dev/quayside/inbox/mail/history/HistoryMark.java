package dev.quayside.inbox.mail.history;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;

/** A line after which nothing is new: "-----Original Message-----" or a block of header lines. */
public final class HistoryMark {
  private static final List<String> SEPARATORS =
      PhraseFile.lines(HistoryMark.class, "separators.txt");
  private static final int LONGEST = 160;

  private HistoryMark() {}

  /** Whether such a line, or the first of such lines, stands here. */
  public static boolean at(List<String> lines, int i) {
    return separates(lines.get(i)) || HeaderBlock.at(lines, i);
  }

  private static boolean separates(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    String words = trimRule(text).toLowerCase(Locale.ROOT);
    boolean ruled = text.length() - words.length() >= 3 && "-—–_=*".indexOf(text.charAt(0)) >= 0;
    boolean ends = words.endsWith(":") || words.endsWith("：");
    return (ruled || ends)
        && SEPARATORS.stream()
            .anyMatch(phrase -> ruled ? words.contains(phrase) : words.startsWith(phrase));
  }

  private static String trimRule(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "-—–_=* ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-—–_=* ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
