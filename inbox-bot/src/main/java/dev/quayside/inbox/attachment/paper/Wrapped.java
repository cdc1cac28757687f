package dev.quayside.inbox.attachment.paper;

import java.util.List;

/** Puts words together that were broken over several lines. */
final class Wrapped {

  private Wrapped() {}

  /** Chinese is written on without a blank. */
  static String joined(List<String> lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      if (!all.isEmpty() && !line.isEmpty()) {
        boolean chinese =
            Character.isIdeographic(all.codePointBefore(all.length()))
                && Character.isIdeographic(line.codePointAt(0));
        all.append(chinese ? "" : " ");
      }
      all.append(line);
    }
    return all.toString();
  }
}
