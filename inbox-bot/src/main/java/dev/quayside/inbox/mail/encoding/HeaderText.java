package dev.quayside.inbox.mail.encoding;

import dev.quayside.inbox.mail.plain.HiddenCharacters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads a header line as the sender meant it: encoded words (RFC 2047), even split inside a
 * character, and raw eight-bit text.
 */
public final class HeaderText {
  /** A longer header is an attack or a mistake; nobody reads on after this many characters. */
  private static final int LONGEST = 16_000;

  private HeaderText() {}

  /**
   * The header's words, without line breaks and control characters.
   *
   * @param raw one character for each byte of the header, folded or not
   */
  public static String decode(String raw) {
    String cut = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    String whole =
        cut.chars().anyMatch(c -> c > 0x7F)
            ? TextBytes.decode(cut.getBytes(StandardCharsets.ISO_8859_1), "")
            : cut;
    return tidy(words(whole));
  }

  /** The header of a mail that is enclosed: its lines unfolded, not decoded, up to the letter. */
  public static String block(byte[] mail) {
    String text = TextBytes.decode(Arrays.copyOf(mail, Math.min(mail.length, LONGEST)), "");
    String lines = text.replace("\r\n", "\n").stripLeading();
    int end = lines.indexOf("\n\n");
    String head = end < 0 ? lines : lines.substring(0, end);
    return head.replace("\n ", " ").replace("\n\t", " ");
  }

  private static String words(String text) {
    StringBuilder out = new StringBuilder(text.length());
    ByteArrayOutputStream held = new ByteArrayOutputStream();
    String heldLabel = "";
    int at = 0;
    while (at < text.length()) {
      int start = text.indexOf("=?", at);
      EncodedWord word = start < 0 ? EncodedWord.NONE : EncodedWord.at(text, start);
      String before = text.substring(at, start < 0 ? text.length() : start);
      boolean joins = before.isBlank() && word.label().equalsIgnoreCase(heldLabel);
      if (held.size() > 0 && !(joins && word.end() > 0)) {
        out.append(TextBytes.decode(held.toByteArray(), heldLabel));
        held.reset();
      }
      if (word.end() == 0) {
        int next = start < 0 ? text.length() : start + 2;
        out.append(text, at, next);
        heldLabel = "";
        at = next;
      } else {
        // Blanks between two encoded words belong to the folding, not to the text.
        out.append(before.isBlank() && !heldLabel.isEmpty() ? "" : before);
        held.writeBytes(word.bytes());
        heldLabel = word.label().toLowerCase(Locale.ROOT);
        at = word.end();
      }
    }
    return out.append(TextBytes.decode(held.toByteArray(), heldLabel)).toString();
  }

  static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (c == '\t' || c == '\n' || c == '\r' || c == 0xA0) {
            out.append(' ');
          } else if (!HiddenCharacters.hidden(c) && c != 0x85) {
            out.appendCodePoint(c);
          }
        });
    return out.toString().strip();
  }
}
