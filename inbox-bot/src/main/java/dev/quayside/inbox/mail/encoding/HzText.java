package dev.quayside.inbox.mail.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** Chinese in seven bits, as old mail programs still write it (HZ, RFC 1843). */
final class HzText {

  private static final Charset CHINESE = Charset.forName("GB18030");

  private HzText() {}

  /** The label names this character set. */
  static boolean named(String label) {
    String name = label.strip().replace("\"", "").toLowerCase(Locale.ROOT);
    return name.equals("hz-gb-2312") || name.equals("hz");
  }

  /** Between "~{" and "~}" or the line's end two bytes are a letter; "~~" is a tilde. */
  static String decode(byte[] bytes) {
    var plain = new ByteArrayOutputStream(bytes.length);
    boolean chinese = false;
    for (int i = 0; i < bytes.length; i++) {
      int next = i + 1 < bytes.length ? bytes[i + 1] : ' ';
      if (bytes[i] == '~' && (next == '{' || next == '}' || next == '~' || next == '\n')) {
        chinese = next == '{' || (chinese && next == '~');
        if (next == '~') {
          plain.write('~');
        }
        i++;
      } else {
        chinese = chinese && bytes[i] != '\n';
        plain.write(chinese && bytes[i] > ' ' ? bytes[i] | 0x80 : bytes[i]);
      }
    }
    return plain.toString(CHINESE);
  }
}
