package dev.quayside.portal.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** Tells a browser what a file is called (RFC 6266), whatever it is written in (RFC 8187). */
public final class FileName {

  private static final String UNCHANGED = "!#$&+-.^_`|~";

  private FileName() {}

  public static String attachment(String name) {
    return "attachment; " + named(name);
  }

  /** To be shown at once, where the browser can. */
  static String inline(String name) {
    return "inline; " + named(name);
  }

  /** Old browsers get the plain letters of it. */
  private static String named(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String old = "filename=\"" + plain + "\"";
    return plain.equals(name) ? old : old + "; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    var encoded = new StringBuilder();
    for (byte letter : name.getBytes(UTF_8)) {
      char as = (char) letter;
      boolean plain = letter > 0 && (Character.isLetterOrDigit(as) || UNCHANGED.indexOf(as) >= 0);
      encoded.append(plain ? String.valueOf(as) : String.format(Locale.ROOT, "%%%02X", letter));
    }
    return encoded.toString();
  }
}
