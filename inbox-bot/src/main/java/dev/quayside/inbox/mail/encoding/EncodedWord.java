package dev.quayside.inbox.mail.encoding;

import java.nio.charset.StandardCharsets;

/** One encoded word of a header, {@code =?charset?B?...?=} (RFC 2047). */
final class EncodedWord {
  static final EncodedWord NONE = new EncodedWord("", new byte[0], 0);

  private final String label;
  private final byte[] bytes;
  private final int end;

  private EncodedWord(String label, byte[] bytes, int end) {
    this.label = label;
    this.bytes = bytes;
    this.end = end;
  }

  /** The character set, without a language (RFC 2231). */
  String label() {
    return label;
  }

  /** What the word holds, not yet read as characters: half of one may stand in the next word. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** The place after the word; 0 where there is no word. */
  int end() {
    return end;
  }

  /** The word that begins at {@code =?}, or none. */
  static EncodedWord at(String text, int start) {
    int first = text.indexOf('?', start + 2);
    int end = first < 0 ? -1 : text.indexOf("?=", first + 3);
    if (end < 0 || first + 2 >= text.length() || text.charAt(first + 2) != '?') {
      return NONE;
    }
    String label = text.substring(start + 2, first);
    int language = label.indexOf('*');
    byte[] content = text.substring(first + 3, end).getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes =
        switch (text.charAt(first + 1)) {
          case 'B', 'b' -> TransferBytes.base64(content);
          case 'Q', 'q' -> TransferBytes.quotedPrintable(content, true);
          default -> content;
        };
    return new EncodedWord(language < 0 ? label : label.substring(0, language), bytes, end + 2);
  }
}
