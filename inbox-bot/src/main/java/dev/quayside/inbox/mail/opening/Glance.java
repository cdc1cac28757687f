package dev.quayside.inbox.mail.opening;

import dev.quayside.db.message.Slip;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks at the first lines of a mail without opening it: which one it is and which it follows, so
 * that it finds its place in the queue. Whatever the bytes are, it finds something or nothing.
 */
public final class Glance {

  /** Bytes; headers of a letter have a tenth of it. */
  private static final int MOST_BYTES = 64 << 10;

  /** Characters; longer ones are no program's (RFC 5322, 2.1.1 allows a line 998). */
  private static final int LONGEST_ID = 250;

  private static final int MOST_IDS = 200;

  private Glance() {}

  public static Slip at(byte[] raw) {
    int start = 0;
    while (start < raw.length && (raw[start] == '\r' || raw[start] == '\n')) {
      start++;
    }
    int end = Math.min(raw.length, start + MOST_BYTES);
    String head = new String(raw, start, end - start, StandardCharsets.ISO_8859_1);
    String name = "";
    var id = new ArrayList<String>();
    var answered = new ArrayList<String>();
    var thread = new ArrayList<String>();
    for (String line : head.replace("\r\n", "\n").split("\n", -1)) {
      if (line.isEmpty()) {
        break;
      }
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      int colon = folded ? -1 : line.indexOf(':');
      if (!folded) {
        name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      }
      switch (name) {
        case "message-id" -> addIds(line.substring(colon + 1), id);
        case "in-reply-to" -> addIds(line.substring(colon + 1), answered);
        case "references" -> addIds(line.substring(colon + 1), thread);
        default -> {
          // The rest is for whoever opens it.
        }
      }
    }
    thread.addAll(answered);
    return new Slip(id.stream().findFirst(), thread, Optional.empty());
  }

  private static void addIds(String text, List<String> ids) {
    int start = text.indexOf('<');
    while (start >= 0 && ids.size() < MOST_IDS) {
      int end = text.indexOf('>', start);
      if (end < 0) {
        return;
      }
      String id = text.substring(start, end + 1);
      if (id.length() <= LONGEST_ID && id.chars().allMatch(c -> c > ' ' && c < 127)) {
        ids.add(id);
      }
      start = text.indexOf('<', end);
    }
  }
}
