package dev.quayside.inbox.mail.history;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;

/** The line that introduces a quotation: "On Mon, 9 Nov 2026, Ann wrote:". */
public final class Attribution {
  private static final List<String> VERBS = PhraseFile.lines(Attribution.class, "wrote.txt");
  private static final List<String> OPENINGS =
      PhraseFile.lines(Attribution.class, "wrote-openings.txt");
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 400;

  private Attribution() {}

  /** How many lines the introduction takes from here, 0 for none; programs break it in two. */
  public static int length(List<String> lines, int start) {
    if (!opens(lines.get(start))) {
      return 0;
    }
    StringBuilder text = new StringBuilder();
    for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || text.length() + line.length() > LONGEST) {
        return 0;
      }
      text.append(line).append(' ');
      String all = text.toString().strip().toLowerCase(Locale.ROOT);
      if (introduces(all)) {
        return programWrites(all) || apart(lines, i + 1) ? i - start + 1 : 0;
      }
    }
    return 0;
  }

  private static boolean opens(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    boolean dated = digits(text) > 0 || text.indexOf('<') > 0;
    boolean worded = dated && OPENINGS.stream().anyMatch(text::startsWith);
    return text.length() <= LONGEST && (worded || introduces(text));
  }

  private static boolean introduces(String text) {
    boolean ends = text.endsWith(":") || text.endsWith("：") || text.endsWith("：>");
    return ends
        && (digits(text) >= 3 || text.indexOf('@') >= 0)
        && VERBS.stream().anyMatch(text::contains);
  }

  /** A program names the address or the hour; a man who writes "Mr Li wrote:" does not. */
  private static boolean programWrites(String text) {
    int colon = text.indexOf(':');
    boolean hour =
        colon > 0
            && colon + 1 < text.length()
            && Character.isDigit(text.charAt(colon - 1))
            && Character.isDigit(text.charAt(colon + 1));
    return hour || text.indexOf('@') >= 0 || text.indexOf('点') >= 0;
  }

  private static boolean apart(List<String> lines, int next) {
    return next >= lines.size() || lines.get(next).isBlank() || lines.get(next).startsWith(">");
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }
}
