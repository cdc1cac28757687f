package dev.quayside.inbox.mail.split;

import dev.quayside.inbox.mail.Answers;
import dev.quayside.inbox.mail.MessageText;
import dev.quayside.inbox.mail.history.Attribution;
import dev.quayside.inbox.mail.history.HistoryMark;
import java.util.ArrayList;
import java.util.List;

/** Tells the newly written words of a letter from quoted history and from the signature. */
public final class TextSplitter {
  /** Programs leave some blank lines between "wrote:" and the quotation. */
  private static final int BLANKS_BEFORE_QUOTE = 10;

  private TextSplitter() {}

  /**
   * Each line is looked at a fixed number of times, so that no letter, however odd, takes long.
   *
   * @param text lines end in "\n"
   * @param writer the display name of the sender, empty where unknown
   */
  public static MessageText split(String text, String writer) {
    List<String> lines = List.of(text.split("\n", -1));
    boolean quoting = quotes(lines);
    List<String> fresh = new ArrayList<>();
    List<String> written = new ArrayList<>();
    List<String> history = new ArrayList<>();
    String quoted = "";
    String number = "";
    int i = 0;
    while (i < lines.size()) {
      if (quoting && lines.get(i).startsWith(">")) {
        history.add(lines.get(i));
        String words = unquoted(lines.get(i));
        quoted = words.isEmpty() ? quoted : words;
        number = words.isEmpty() ? "" : NumberedLine.number(words).orElse(number);
        i++;
        continue;
      }
      int introduced = Attribution.length(lines, i);
      boolean inline = introduced > 0 && quotedSoon(lines, i + introduced);
      if (inline) {
        history.addAll(lines.subList(i, i + introduced));
        i += introduced;
      } else if (introduced > 0 || HistoryMark.at(lines, i)) {
        history.addAll(lines.subList(i, lines.size()));
        i = lines.size();
      } else {
        fresh.add(Answers.named(quoted, lines.get(i)));
        written.add(quoted.isEmpty() ? lines.get(i) : NumberedLine.under(number, lines.get(i)));
        quoted = lines.get(i).isBlank() ? quoted : "";
        i++;
      }
    }
    boolean named = !fresh.equals(written);
    List<String> numbered = Answers.numbered(fresh, String.join("\n", history));
    named |= !numbered.equals(fresh);
    fresh = new ArrayList<>(numbered);
    List<String> signature = Signature.takeFrom(fresh, writer);
    String words = join(fresh);
    if (named) {
      Signature.takeFrom(written, writer);
    }
    return new MessageText(words, join(history), join(signature), named ? join(written) : words);
  }

  private static String unquoted(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' ')) {
      start++;
    }
    return line.substring(start).strip();
  }

  private static boolean quotes(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int introduced = plainlyQuoted(lines.get(i)) ? 0 : Attribution.length(lines, i);
      if (plainlyQuoted(lines.get(i)) || (introduced > 0 && quotedSoon(lines, i + introduced))) {
        return true;
      }
    }
    return false;
  }

  /** "> text", ">> text"; but ">45 kg", "> 300 kg" are price breaks of air freight. */
  private static boolean plainlyQuoted(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
      at++;
    }
    return line.startsWith(">") && (at == line.length() || !Character.isDigit(line.charAt(at)));
  }

  private static boolean quotedSoon(List<String> lines, int from) {
    int end = Math.min(lines.size(), from + BLANKS_BEFORE_QUOTE);
    for (int i = from; i < end; i++) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i).startsWith(">");
      }
    }
    return false;
  }

  /** Without blank and ruled lines around it, one blank line for many; empty stays empty. */
  private static String join(List<String> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (end > start && isRule(lines.get(end - 1))) {
      end--;
    }
    StringBuilder out = new StringBuilder();
    boolean blank = false;
    for (String line : lines.subList(start, end)) {
      if (!blank || !line.isBlank()) {
        out.append(line.stripTrailing()).append('\n');
      }
      blank = line.isBlank();
    }
    return out.toString();
  }

  private static boolean isRule(String line) {
    return line.chars().allMatch(c -> c == '_' || c == '-' || c == '=' || c <= ' ' || c == '─');
  }
}
