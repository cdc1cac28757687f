package dev.quayside.inbox.sentence;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.Map;
import java.util.stream.Collectors;

/** Traditional Chinese letters and their simplified twins, so that 櫃 and 柜 read the same. */
public final class Simplified {

  private static final Map<Character, Character> TWINS =
      PhraseFile.lines(Simplified.class, "traditional.txt").stream()
          .collect(Collectors.toMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

  private Simplified() {}

  /** The simplified letter; any other stays as it is. */
  public static char letter(char c) {
    return c < 0x4E00 ? c : TWINS.getOrDefault(c, c);
  }
}
