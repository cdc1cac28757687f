package dev.quayside.inbox.mail.split;

import java.util.ArrayList;
import java.util.List;

/**
 * What programs and lawyers add to a letter: "External email" above, "Sent from my phone" and the
 * disclaimer below.
 */
final class Notices {
  /** A banner above a letter is short; what goes on longer is the letter. */
  private static final int MOST_BANNER_LINES = 6;

  /** Shorter lines greet, and a letter has begun. */
  private static final int SHORTEST_BANNER_LINE = 20;

  private Notices() {}

  /** Takes such lines out of the fresh lines and gives them; each line is looked at twice. */
  static List<String> takeFrom(List<String> fresh) {
    List<String> kept = new ArrayList<>(fresh.size());
    List<String> taken = new ArrayList<>();
    boolean top = true;
    int i = 0;
    while (i < fresh.size()) {
      int end = end(fresh, i, top);
      if (end > i) {
        taken.addAll(fresh.subList(i, end));
        i = end;
      } else {
        kept.add(fresh.get(i));
        top &= fresh.get(i).isBlank();
        i++;
      }
    }
    if (!taken.isEmpty()) {
      fresh.clear();
      fresh.addAll(kept);
    }
    return taken;
  }

  /** Where the notice that begins here ends; here itself where none begins. */
  private static int end(List<String> fresh, int start, boolean top) {
    String line = fresh.get(start);
    boolean notice = SignatureWords.isNotice(line);
    boolean disclaimer = !notice && SignatureWords.isDisclaimer(line);
    if (!notice && !disclaimer) {
      return start;
    }
    if (top) {
      return bannerEnd(fresh, start);
    }
    return notice ? bracketEnd(fresh, start) : disclaimerEnd(fresh, start);
  }

  /** Above a letter: the rest of the paragraph, up to the greeting or what is asked. */
  private static int bannerEnd(List<String> fresh, int start) {
    int end = bracketEnd(fresh, start);
    int last = Math.min(fresh.size(), start + MOST_BANNER_LINES);
    while (end < last
        && fresh.get(end).length() >= SHORTEST_BANNER_LINE
        && fresh.get(end).chars().noneMatch(Character::isDigit)
        && !SignatureWords.isRequest(fresh.get(end))) {
      end++;
    }
    return end;
  }

  /** A notice in brackets may go over some lines. */
  private static int bracketEnd(List<String> fresh, int start) {
    String line = fresh.get(start).strip();
    char close = line.startsWith("[") ? ']' : line.startsWith("【") ? '】' : ' ';
    int last = Math.min(fresh.size(), start + MOST_BANNER_LINES);
    if (close != ' ') {
      for (int i = start; i < last && !fresh.get(i).isBlank(); i++) {
        if (fresh.get(i).indexOf(close) >= 0) {
          return i + 1;
        }
      }
    }
    return start + 1;
  }

  /** Below a letter: all that follows, up to a paragraph that asks something. */
  private static int disclaimerEnd(List<String> fresh, int start) {
    int paragraph = start;
    for (int i = start; i < fresh.size(); i++) {
      if (fresh.get(i).isBlank()) {
        paragraph = i + 1;
      } else if (i > start && SignatureWords.isRequest(fresh.get(i))) {
        return Math.max(start + 1, Math.min(paragraph, i));
      }
    }
    return fresh.size();
  }
}
