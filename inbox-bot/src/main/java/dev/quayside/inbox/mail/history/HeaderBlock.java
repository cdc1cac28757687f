package dev.quayside.inbox.mail.history;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The header lines that mail programs set above a quoted letter: From, Sent, To, Subject, in many
 * languages.
 */
final class HeaderBlock {
  private static final int LINES_LOOKED_AT = 7;
  private static final Map<String, String> LABELS = labels();

  private HeaderBlock() {}

  /** Whether such a block begins here; "From: Shanghai, To: Hamburg" is an inquiry and none. */
  static boolean at(List<String> lines, int start) {
    String first = bare(lines.get(start));
    if (!label(first).equals("from")) {
      return false;
    }
    boolean address = first.indexOf('@') >= 0;
    boolean sure = first.contains("发送时间") || first.contains("發送時間") || first.contains(" Sent:");
    boolean likely = false;
    boolean subject = false;
    int end = Math.min(lines.size(), start + LINES_LOOKED_AT);
    for (int i = start + 1; i < end && !sure; i++) {
      String next = bare(lines.get(i));
      String label = label(next);
      boolean dated = next.chars().filter(Character::isDigit).limit(3).count() == 3;
      address |= (label.isEmpty() ? i == start + 1 : label.equals("to")) && next.indexOf('@') >= 0;
      subject |= label.equals("subject");
      likely |= label.equals("to") || (label.equals("date") && dated);
      sure = (label.equals("sent") && dated) || (label.equals("date") && dated && subject);
    }
    return sure || (likely && (address || (subject && hasDate(lines, start, end))));
  }

  private static boolean hasDate(List<String> lines, int start, int end) {
    return lines.subList(start, end).stream()
        .map(HeaderBlock::bare)
        .filter(line -> label(line).equals("date"))
        .anyMatch(line -> line.chars().filter(Character::isDigit).count() >= 3);
  }

  /** Without list marks, bold marks and table rules. */
  private static String bare(String line) {
    int start = 0;
    while (start < line.length() && "*|>•· \t　".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start);
  }

  /** The kind of header that a line begins with, empty for none. */
  private static String label(String line) {
    int colon = 0;
    while (colon < Math.min(line.length(), 25) && ":：|\t".indexOf(line.charAt(colon)) < 0) {
      colon++;
    }
    if (colon == 0 || colon == line.length() || ":：|\t".indexOf(line.charAt(colon)) < 0) {
      return "";
    }
    String word = line.substring(0, colon).replace("*", "").replace("　", "").strip();
    return LABELS.getOrDefault(word.toLowerCase(Locale.ROOT).replace(" ", ""), "");
  }

  private static Map<String, String> labels() {
    Map<String, String> found = new HashMap<>();
    for (String line : PhraseFile.lines(HeaderBlock.class, "header-labels.txt")) {
      String[] kindAndWords = line.split(":", 2);
      for (String word : kindAndWords[1].split(",", -1)) {
        found.put(word.replace(" ", ""), kindAndWords[0].strip());
      }
    }
    return Map.copyOf(found);
  }
}
