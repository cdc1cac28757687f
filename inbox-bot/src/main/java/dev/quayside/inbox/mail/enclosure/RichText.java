package dev.quayside.inbox.mail.enclosure;

import dev.quayside.inbox.mail.encoding.TextBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The words of a rich text (RTF 1.9), also where it wraps a web page (MS-OXRTFEX). */
final class RichText {
  private static final Set<String> SILENT =
      Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "listtable", "*");
  private static final int DEEPEST = 200;

  private final byte[] rtf;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final Deque<Boolean> groups = new ArrayDeque<>();
  private boolean silent;
  private String charset = "windows-1252";
  private int at;

  private RichText(byte[] rtf) {
    this.rtf = rtf;
  }

  static String words(byte[] rtf) {
    RichText text = new RichText(rtf);
    text.read();
    return text.out.toString();
  }

  private void read() {
    while (at < rtf.length) {
      char c = (char) (rtf[at++] & 0xFF);
      switch (c) {
        case '{' -> {
          if (groups.size() < DEEPEST) {
            groups.push(silent);
          }
        }
        case '}' -> silent = !groups.isEmpty() && groups.pop();
        case '\\' -> control();
        case '\r', '\n', '\0' -> {}
        default -> letter(c);
      }
    }
    flush();
  }

  private void control() {
    if (at >= rtf.length) {
      return;
    }
    char c = (char) (rtf[at] & 0xFF);
    if (c == '\'') {
      int high = at + 2 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
      int low = at + 2 < rtf.length ? Character.digit(rtf[at + 2], 16) : -1;
      at = Math.min(rtf.length, at + 3);
      if (high >= 0 && low >= 0) {
        letter((char) (high << 4 | low));
      }
    } else if (!isLetter(c)) {
      at++;
      silent |= c == '*';
      if (c == '~' || c == '\\' || c == '{' || c == '}') {
        letter(c == '~' ? ' ' : c);
      }
    } else {
      word();
    }
  }

  private void word() {
    int start = at;
    while (at < rtf.length && isLetter((char) (rtf[at] & 0xFF))) {
      at++;
    }
    String word = new String(rtf, start, at - start, StandardCharsets.US_ASCII);
    int numberStart = at;
    boolean negative = at < rtf.length && rtf[at] == '-';
    at += negative ? 1 : 0;
    int number = 0;
    while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
      number = Math.min(1_000_000, number * 10 + rtf[at++] - '0');
    }
    boolean numbered = at > numberStart;
    at += at < rtf.length && rtf[at] == ' ' ? 1 : 0;
    apply(word, negative ? -number : number, numbered);
  }

  private void apply(String word, int number, boolean numbered) {
    switch (word) {
      case "par", "line", "row", "sect", "page" -> mark('\n');
      case "tab", "cell" -> mark('\t');
      case "ansicpg" -> charset = number == 65001 ? "utf-8" : "cp" + number;
      case "u" -> {
        mark((char) number);
        // One plain character follows for programs that know no Unicode.
        at += at < rtf.length && rtf[at] == '?' ? 1 : 0;
      }
      case "htmlrtf" -> silent = !numbered || number != 0;
      default -> silent |= SILENT.contains(word);
    }
  }

  private void letter(char c) {
    if (!silent) {
      held.write(c);
    }
  }

  private void mark(char c) {
    if (!silent) {
      flush();
      out.append(c);
    }
  }

  private void flush() {
    out.append(TextBytes.decode(held.toByteArray(), charset));
    held.reset();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
