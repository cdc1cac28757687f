package dev.quayside.inbox.mail.plain;

/**
 * Characters that nobody sees: they can split a word, turn its direction or hide it from a reader.
 */
public final class HiddenCharacters {
  private HiddenCharacters() {}

  /**
   * Controls, bidi marks and overrides, zero-width blanks, soft hyphens, fillers, variation
   * selectors and tag characters (Unicode categories Cc and Cf, and what is drawn as nothing); tabs
   * and line ends are none.
   */
  public static boolean hidden(int c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r')
        || (c >= 0x7F && c < 0xA0 && c != 0x85)
        || c == 0xAD
        || c == 0x34F
        || c == 0x61C
        || c == 0x115F
        || c == 0x1160
        || (c >= 0x17B4 && c <= 0x17B5)
        || (c >= 0x180B && c <= 0x180E)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || c == 0xFFA0
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }
}
