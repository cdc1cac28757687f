package dev.quayside.portal.cases;

import java.util.List;

/** A letter of ours without what it quotes below. */
final class OwnWords {

  private OwnWords() {}

  /** The line above the quoted ones says who wrote them, and goes with them. */
  static String of(String text) {
    List<String> lines = text.lines().toList();
    int end = 0;
    while (end < lines.size() && !lines.get(end).startsWith(">")) {
      end++;
    }
    int kept = end == lines.size() ? end : Math.max(0, end - 1);
    return String.join("\n", lines.subList(0, kept)).strip();
  }
}
