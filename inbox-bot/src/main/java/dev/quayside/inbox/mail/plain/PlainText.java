package dev.quayside.inbox.mail.plain;

/** Text as it stands in a mail, with plain line ends and without characters nobody sees. */
public final class PlainText {
  private PlainText() {}

  /** Lines end in "\n"; odd blanks become blanks; blanks at the end of a line stay. */
  public static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i == text.length() || text.charAt(i) != '\n') {
          out.append('\n');
        }
      } else if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == '\f' || c == 0x0B) {
        out.append('\n');
      } else if (c == 0xA0 || c == 0x202F || c == 0x205F || (c >= 0x2000 && c <= 0x200A)) {
        out.append(' ');
      } else if (!HiddenCharacters.hidden(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }
}
