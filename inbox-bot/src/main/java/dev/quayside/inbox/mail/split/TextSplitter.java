package dev.quayside.inbox.mail.split;

import dev.quayside.inbox.mail.MessageText;
import java.util.ArrayList;
import java.util.List;

/** Tells the newly written words of a letter from quoted history and from the signature. */
public final class TextSplitter {
  private TextSplitter() {}

  /**
   * Each line is looked at a fixed number of times, so that no letter, however odd, takes long.
   *
   * @param text lines end in "\n"
   * @param writer the display name of the sender, empty where unknown
   */
  public static MessageText split(String text, String writer) {
    List<String> lines = List.of(text.split("\n", -1));
    boolean quoting = lines.stream().anyMatch(TextSplitter::plainlyQuoted);
    List<String> fresh = new ArrayList<>();
    List<String> history = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (quoting && lines.get(i).startsWith(">")) {
        history.add(lines.get(i));
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
        fresh.add(lines.get(i));
        i++;
      }
    }
    List<String> signature = Signature.takeFrom(fresh, writer);
    return new MessageText(join(fresh), join(history), join(signature));
  }

  /** "> text", ">> text"; but ">45 kg" is a price break of air freight. */
  private static boolean plainlyQuoted(String line) {
    return line.startsWith(">") && (line.length() == 1 || !Character.isDigit(line.charAt(1)));
  }

  private static boolean quotedSoon(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i).startsWith(">");
      }
    }
    return false;
  }

  /** Without blank lines and ruled lines around it; an empty text stays empty. */
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
    lines.subList(start, end).forEach(line -> out.append(line.stripTrailing()).append('\n'));
    return out.toString();
  }

  private static boolean isRule(String line) {
    return line.chars().allMatch(c -> c == '_' || c == '-' || c == '=' || c <= ' ' || c == '─');
  }
}
