package dev.quayside.inbox.mail.mime;

import dev.quayside.inbox.mail.encoding.DeclaredType;

/** Puts together again the lines that the sender's program broke softly (RFC 3676). */
final class FlowedText {
  private FlowedText() {}

  static String unfold(String text, DeclaredType type) {
    if (!type.parameter("format").equalsIgnoreCase("flowed")) {
      return text;
    }
    boolean deletes = type.parameter("delsp").equalsIgnoreCase("yes");
    StringBuilder out = new StringBuilder(text.length());
    int openDepth = -1;
    for (String line : text.split("\n", -1)) {
      int depth = depth(line);
      String words = line.substring(depth);
      words = words.startsWith(" ") ? words.substring(1) : words;
      boolean soft = words.endsWith(" ") && !words.equals("-- ");
      boolean joins = openDepth == depth && !words.equals("-- ");
      if (!joins) {
        out.append(openDepth >= 0 ? "\n" : "");
        out.append(depth > 0 ? ">".repeat(depth) + " " : "");
      }
      out.append(soft && deletes ? words.substring(0, words.length() - 1) : words);
      if (!soft) {
        out.append('\n');
      }
      openDepth = soft ? depth : -1;
    }
    return out.toString();
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
