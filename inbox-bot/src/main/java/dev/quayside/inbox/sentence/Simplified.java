package dev.quayside.inbox.sentence;

import dev.quayside.inbox.mail.phrase.PhraseFile;

/** Traditional Chinese letters and their simplified twins, so that 櫃 and 柜 read the same. */
public final class Simplified {

  /** The letters of Chinese, from the first of Unicode's block on. */
  private static final char FIRST = 0x4E00;

  private static final char[] TWINS = twins();

  private Simplified() {}

  /** The simplified letter; any other stays as it is. */
  public static char letter(char c) {
    return c < FIRST || c - FIRST >= TWINS.length ? c : TWINS[c - FIRST];
  }

  /** A text, letter by letter. */
  public static String of(String text) {
    var letters = new StringBuilder(text);
    for (int i = 0; i < letters.length(); i++) {
      letters.setCharAt(i, letter(letters.charAt(i)));
    }
    return letters.toString();
  }

  private static char[] twins() {
    var twins = new char[0xA000 - FIRST];
    for (var i = 0; i < twins.length; i++) {
      twins[i] = (char) (FIRST + i);
    }
    for (var line : PhraseFile.lines(Simplified.class, "traditional.txt")) {
      for (var pair : line.split(" ", -1)) {
        twins[pair.charAt(0) - FIRST] = pair.charAt(1);
      }
    }
    return twins;
  }
}
