package dev.quayside.inbox.mail.enclosure;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A text whose files are written into it as old programs do (uuencode, POSIX), taken apart.
 *
 * @param words the text without the files
 */
public record UuText(String words, List<AttachedFile> files) {
  private static final int MOST_FILES = 50;

  public UuText {
    files = List.copyOf(files);
  }

  /** A text without such files stays as it is. */
  public static UuText open(String text) {
    if (!text.startsWith("begin ") && !text.contains("\nbegin ")) {
      return new UuText(text, List.of());
    }
    List<AttachedFile> files = new ArrayList<>();
    StringBuilder words = new StringBuilder(text.length());
    String[] lines = text.split("\n", -1);
    int i = 0;
    while (i < lines.length) {
      boolean begins = files.size() < MOST_FILES && begins(lines[i]);
      int end = begins ? end(lines, i + 1) : i;
      if (end > i + 1) {
        files.add(file(lines, i, end));
        i = end + (end < lines.length && lines[end].strip().equals("end") ? 1 : 0);
      } else {
        words.append(lines[i]).append('\n');
        i++;
      }
    }
    return new UuText(words.toString(), files);
  }

  /** "begin 644 list.xls" */
  private static boolean begins(String line) {
    return line.startsWith("begin ")
        && line.length() > 10
        && line.substring(6, 9).chars().allMatch(c -> c >= '0' && c <= '7')
        && line.charAt(9) == ' ';
  }

  /** The first line that holds no bytes of the file. */
  private static int end(String[] lines, int from) {
    int i = from;
    while (i < lines.length && holdsBytes(lines[i].stripTrailing())) {
      i++;
    }
    return i;
  }

  private static boolean holdsBytes(String line) {
    if (line.isEmpty() || line.length() > 86 || line.equals("end")) {
      return false;
    }
    int count = value(line.charAt(0));
    int needed = (count + 2) / 3 * 4;
    // Blanks at the end of a line are lost on the way.
    return (line.charAt(0) == '`' || (count > 0 && line.length() - 1 <= needed + 2))
        && line.chars().allMatch(c -> c >= ' ' && c <= '`');
  }

  private static AttachedFile file(String[] lines, int begin, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = begin + 1; i < end; i++) {
      int left = value(lines[i].charAt(0));
      for (int at = 1; left > 0; at += 4) {
        int four = 0;
        for (int k = 0; k < 4; k++) {
          four = four << 6 | (at + k < lines[i].length() ? value(lines[i].charAt(at + k)) : 0);
        }
        for (int shift = 16; shift >= 0 && left > 0; shift -= 8) {
          out.write(four >> shift);
          left--;
        }
      }
    }
    String name = lines[begin].substring(10).strip();
    return new AttachedFile(name, "application/octet-stream", Bytes.of(out.toByteArray()));
  }

  private static int value(char c) {
    return (c - ' ') & 0x3F;
  }
}
