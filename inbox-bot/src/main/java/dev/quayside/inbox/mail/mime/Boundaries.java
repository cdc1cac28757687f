package dev.quayside.inbox.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a multipart body at its boundary (RFC 2046 5.1), also where the boundary is wrong, never
 * begins or never ends: whatever can be told apart is kept.
 */
final class Boundaries {
  private final byte[] body;
  private final int most;
  private boolean found;

  private Boundaries(byte[] body, int most) {
    this.body = body;
    this.most = most;
  }

  /**
   * The parts with their headers, in order; a body without any boundary is one part without
   * headers.
   *
   * @param most parts beyond this are left out
   */
  static List<byte[]> split(byte[] body, String boundary, int most) {
    Boundaries cuts = new Boundaries(body, most);
    List<byte[]> parts = boundary.isBlank() ? List.of() : cuts.at(boundary);
    if (!cuts.found) {
      String guessed = cuts.guess();
      parts = guessed.isEmpty() ? List.of() : cuts.at(guessed);
    }
    return cuts.found ? parts : List.of(headed(body));
  }

  private List<byte[]> at(String boundary) {
    byte[] mark = ("--" + boundary.strip()).getBytes(StandardCharsets.ISO_8859_1);
    List<byte[]> parts = new ArrayList<>();
    int start = -1;
    int line = 0;
    while (line < body.length && parts.size() < most) {
      int end = lineEnd(line);
      if (startsWith(mark, line) && closes(line + mark.length, end)) {
        if (start >= 0 || (!found && describes(0, line))) {
          parts.add(part(Math.max(0, start), line));
        }
        found = true;
        boolean last = endMark(line + mark.length, end);
        start = last ? -1 : end;
      }
      line = end;
    }
    if (start >= 0 && start < body.length && parts.size() < most) {
      parts.add(part(start, body.length));
    }
    return parts;
  }

  /** Only blanks, or the two hyphens of the end, stand after the boundary. */
  private boolean closes(int from, int end) {
    for (int i = from; i < end; i++) {
      if (body[i] > ' ' && !(body[i] == '-' && i < from + 2)) {
        return false;
      }
    }
    return true;
  }

  private boolean endMark(int from, int end) {
    return from + 1 < end && body[from] == '-' && body[from + 1] == '-';
  }

  /** The line break before a boundary belongs to it. */
  private byte[] part(int start, int end) {
    int to = end;
    if (to < body.length && to > start && body[to - 1] == '\n') {
      to--;
    }
    if (to < body.length && to > start && body[to - 1] == '\r') {
      to--;
    }
    return headed(Arrays.copyOfRange(body, start, to));
  }

  /** A part that begins with its text at once gets the blank line that it lacks. */
  private static byte[] headed(byte[] part) {
    int i = 0;
    while (i < part.length && part[i] > ' ' && part[i] != ':') {
      i++;
    }
    boolean header = i > 0 && i < part.length && part[i] == ':';
    boolean blank = part.length > 0 && (part[0] == '\n' || part[0] == '\r');
    if (header || blank) {
      return part;
    }
    byte[] with = new byte[part.length + 1];
    with[0] = '\n';
    System.arraycopy(part, 0, with, 1, part.length);
    return with;
  }

  /** The first line that looks like a boundary: two hyphens, and a content header below. */
  private String guess() {
    int line = 0;
    while (line < body.length) {
      int end = lineEnd(line);
      if (end - line > 4 && body[line] == '-' && body[line + 1] == '-' && describes(end, end + 8)) {
        return new String(body, line + 2, end - line - 2, StandardCharsets.ISO_8859_1).strip();
      }
      line = end;
    }
    return "";
  }

  /** A content header begins here. */
  private boolean describes(int from, int end) {
    int to = Math.min(body.length, from + 8);
    return end - from >= 8
        && new String(body, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .equals("content-");
  }

  private boolean startsWith(byte[] mark, int at) {
    return at + mark.length <= body.length
        && Arrays.equals(body, at, at + mark.length, mark, 0, mark.length);
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < body.length && body[i] != '\n') {
      i++;
    }
    return Math.min(body.length, i + 1);
  }
}
