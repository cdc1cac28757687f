package dev.quayside.inbox.mail.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a Content-Type or Content-Disposition header says, however carelessly it is written.
 *
 * @param value lower case, such as {@code text/plain} or {@code attachment}
 * @param parameters by lower-case name, decoded (RFC 2231 and, as many programs do, RFC 2047)
 */
public record DeclaredType(String value, Map<String, String> parameters) {
  private static final int MOST_PARAMETERS = 100;
  private static final int LONGEST = 16_000;

  public DeclaredType {
    parameters = Map.copyOf(parameters);
  }

  /** The parameter's value, empty where it is not there. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /**
   * Reads the header; what it cannot make out it leaves empty.
   *
   * @param raw one character for each byte of the header
   */
  public static DeclaredType parse(String raw) {
    String cut = raw.substring(0, Math.min(raw.length(), LONGEST));
    String text = cut.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    int at = end(text, 0);
    String value = text.substring(0, at).strip().toLowerCase(Locale.ROOT);
    Map<String, String> plain = new LinkedHashMap<>();
    Map<String, TreeMap<Integer, String>> pieces = new LinkedHashMap<>();
    for (int count = 0; at < text.length() && count < MOST_PARAMETERS; count++) {
      int next = end(text, at + 1);
      String pair = text.substring(at + 1, next);
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String content = unquote(pair.substring(equals + 1).strip());
        int star = name.indexOf('*');
        if (star < 0) {
          plain.putIfAbsent(name, HeaderText.decode(content));
        } else {
          pieces
              .computeIfAbsent(name.substring(0, star), _ -> new TreeMap<>())
              .putIfAbsent(number(name, star), name.endsWith("*") ? content : escape(content));
        }
      }
      at = next;
    }
    pieces.forEach((name, parts) -> plain.put(name, rfc2231(String.join("", parts.values()))));
    return new DeclaredType(value, plain);
  }

  /** The next semicolon outside quotes, or the end. */
  private static int end(String text, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted && (i == 0 || text.charAt(i - 1) < 0x80)) {
        // After a high byte it is the second half of a Chinese character.
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        return i;
      }
    }
    return text.length();
  }

  private static String unquote(String text) {
    if (text.length() < 2 || text.charAt(0) != '"' || !text.endsWith("\"")) {
      return text;
    }
    return text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private static int number(String name, int star) {
    int n = 0;
    for (int i = star + 1; i < name.length() && Character.isDigit(name.charAt(i)); i++) {
      n = Math.min(MOST_PARAMETERS, n * 10 + Character.digit(name.charAt(i), 10));
    }
    return n;
  }

  private static String escape(String plain) {
    return plain.replace("%", "%25");
  }

  private static String rfc2231(String text) {
    int first = text.indexOf('\'');
    int second = text.indexOf('\'', first + 1);
    String label = second > 0 ? text.substring(0, first) : "";
    String content = second > 0 ? text.substring(second + 1) : text;
    byte[] escaped = content.replace('%', '=').getBytes(StandardCharsets.ISO_8859_1);
    String name = TextBytes.decode(TransferBytes.quotedPrintable(escaped, false), label);
    return name.contains("=?") ? HeaderText.decode(name) : HeaderText.tidy(name);
  }
}
