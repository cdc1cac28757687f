package dev.quayside.inbox.mail.encoding;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Undoes a transfer encoding (RFC 2045) and keeps whatever can be kept: a broken line costs that
 * line, not the mail.
 */
public final class TransferBytes {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** So many signs that do not belong there are a slip. */
  private static final int MOST_ODD = 8;

  /** A shorter word may be a word. */
  private static final int SHORTEST_BASE64 = 40;

  private static final int[] VALUES = new int[128];

  static {
    Arrays.fill(VALUES, -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      VALUES[ALPHABET.charAt(i)] = i;
    }
  }

  private TransferBytes() {}

  /** An unknown encoding leaves the bytes as they are. */
  public static byte[] decode(byte[] bytes, String encoding) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(bytes);
      case "quoted-printable" -> quotedPrintable(bytes, false);
      default -> bytes;
    };
  }

  /**
   * The encoding that a text seems to have though its sender did not say so, empty for none: a long
   * word of base64, or several high bytes written out.
   */
  public static String lostLabel(byte[] bytes) {
    int letters = 0;
    int others = 0;
    int written = 0;
    boolean mixed = false;
    for (int i = 0; i < bytes.length && others <= MOST_ODD; i++) {
      byte b = bytes[i];
      if (b >= 0 && (VALUES[b] >= 0 || b == '=')) {
        letters++;
        mixed |= b >= '0' && b <= '9';
      } else if (b != '\r' && b != '\n') {
        others++;
      }
    }
    for (int i = 0; i + 2 < bytes.length && written < 3; i++) {
      boolean high = bytes[i] == '=' && Character.digit(bytes[i + 1], 16) >= 8;
      written += high && Character.digit(bytes[i + 2], 16) >= 0 ? 1 : 0;
    }
    if (others == 0 && mixed && letters >= SHORTEST_BASE64 && letters % 4 == 0) {
      return "base64";
    }
    boolean ascii = written == 3;
    for (int i = 0; i < bytes.length && ascii; i++) {
      ascii = bytes[i] >= 0;
    }
    return ascii ? "quoted-printable" : "";
  }

  static byte[] base64(byte[] bytes) {
    return isBase64(bytes) ? fromBase64(bytes) : bytes.clone();
  }

  /** A text that only bears the label is full of blanks and other signs. */
  private static boolean isBase64(byte[] bytes) {
    int odd = 0;
    for (byte b : bytes) {
      boolean fits = b >= 0 && (VALUES[b] >= 0 || b == '=' || b == '\n' || b == '\r');
      odd += fits ? 0 : 1;
    }
    return odd <= MOST_ODD + bytes.length / 12;
  }

  private static byte[] fromBase64(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 3 / 4 + 3);
    int held = 0;
    int bits = 0;
    for (byte b : bytes) {
      int value = b < 0 ? -1 : VALUES[b];
      if (b == '=') {
        bits = 0;
      } else if (value >= 0) {
        held = held << 6 | value;
        bits += 6;
        if (bits >= 8) {
          bits -= 8;
          out.write(held >> bits);
        }
      }
    }
    return out.toByteArray();
  }

  /**
   * @param header RFC 2047 writes a space as an underscore
   */
  static byte[] quotedPrintable(byte[] bytes, boolean header) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int i = 0;
    while (i < bytes.length) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '=' && high >= 0 && low >= 0) {
        out.write(high << 4 | low);
        i += 3;
      } else if (bytes[i] == '=' && softBreak(bytes, i + 1) > 0) {
        i = softBreak(bytes, i + 1);
      } else {
        out.write(header && bytes[i] == '_' ? ' ' : bytes[i]);
        i++;
      }
    }
    return out.toByteArray();
  }

  /** The place after the line break that begins here, after blanks; 0 where there is none. */
  private static int softBreak(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
      i++;
    }
    return i >= bytes.length || bytes[i] == '\n' ? i + 1 : 0;
  }
}
