package dev.quayside.inbox.read.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * With which letters a match of a pattern can begin. It is learnt letter by letter by trying: where
 * the pattern fails on the letter alone and did not even ask for the next one, no match begins so.
 */
final class Beginnings {

  /** What may stand before it, as far as patterns look back: each is tried. */
  private static final List<String> BEFORE = List.of("", " ", "\n", "a", "A", "1", "上", ".", "-");

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final int PAGE = 256;

  private final Pattern pattern;
  private final boolean all;

  /**
   * By the high byte of a letter, then by its low one. Threads may write the same answer at once;
   * what one does not see yet it finds out itself.
   */
  private final byte[][] pages = new byte[PAGE][];

  Beginnings(Pattern pattern) {
    this.pattern = pattern;
    // Behind letters of its own choosing a match may begin with anything.
    this.all = pattern.pattern().contains("(?<=");
  }

  boolean with(char letter) {
    if (all || Character.isSurrogate(letter)) {
      return true;
    }
    var page = pages[letter / PAGE];
    if (page == null) {
      page = new byte[PAGE];
      pages[letter / PAGE] = page;
    }
    var known = page[letter % PAGE];
    if (known == 0) {
      known = tried(letter) ? YES : NO;
      page[letter % PAGE] = known;
    }
    return known == YES;
  }

  @SuppressWarnings("JdkObsolete") // whether more letters were asked for is just what hitEnd tells
  private boolean tried(char letter) {
    return BEFORE.stream()
        .anyMatch(before -> {
          var matcher =
              pattern
                  .matcher(before + letter)
                  .useTransparentBounds(true)
                  .useAnchoringBounds(false)
                  .region(before.length(), before.length() + 1);
          return matcher.lookingAt() || matcher.hitEnd();
        });
  }
}
