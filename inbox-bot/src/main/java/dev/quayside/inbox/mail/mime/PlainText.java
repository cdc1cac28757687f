package dev.quayside.inbox.mail.mime;

/** Text as it stands in a mail, with plain line ends and without characters nobody sees. */
public final class PlainText {
  private PlainText() {}

  /** Lines end in "\n"; odd blanks become blanks; blanks at the end of a line stay. */
  public static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
        out.append('\n');
      } else if (c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u200A')) {
        out.append(' ');
      } else if (!hidden(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Control and bidi characters, soft hyphens, zero-width blanks: they can hide or turn words. */
  private static boolean hidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= '\u007F' && c < '\u00A0')
        || c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }
}
