package dev.quayside.inbox.read.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * With which letters a match of a pattern can begin. It is learnt by trying: where the pattern
 * fails on some letters alone and did not even ask for the next one, no match begins so.
 */
final class Beginnings {

  /** What may stand before it: an end of a word, or the midst of one. */
  private static final List<String> BEFORE = List.of("", " ", "a");

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final int PAGE = 256;

  private final Pattern pattern;
  private final boolean all;
  private final boolean empty;

  /** Only the text's first letter can begin it. */
  private final boolean anchored;

  /**
   * By the high byte of a letter, then by its low one. Threads may write the same answer at once;
   * what one does not see yet it finds out itself.
   */
  private final byte[][] single = new byte[PAGE][];

  Beginnings(Pattern pattern) {
    var relaxed = Relaxed.of(pattern.pattern());
    // Only what stands behind letters of its own choosing in a denial may begin with anything.
    this.all = relaxed.isEmpty();
    this.pattern =
        relaxed
            .filter(regex -> !regex.equals(pattern.pattern()))
            .map(regex -> Pattern.compile(regex, pattern.flags()))
            .orElse(pattern);
    this.empty = tried("");
    this.anchored = Relaxed.anchored(this.pattern.pattern());
  }

  /** It may match where no letter is left. */
  boolean nothing() {
    return all || empty;
  }

  /** No match begins behind the text's first letter. */
  boolean anchored() {
    return anchored;
  }

  /** A match may begin with this letter. */
  boolean first(char letter) {
    var page = single[letter / PAGE];
    if (page == null) {
      page = new byte[PAGE];
      single[letter / PAGE] = page;
    }
    var answer = page[letter % PAGE];
    if (answer == 0) {
      answer = with(String.valueOf(letter)) ? YES : NO;
      page[letter % PAGE] = answer;
    }
    return answer == YES;
  }

  /** A match may begin with these letters. */
  boolean with(String letters) {
    return all || Character.isSurrogate(letters.charAt(0)) || tried(letters);
  }

  @SuppressWarnings("JdkObsolete") // whether more letters were asked for is just what hitEnd tells
  private boolean tried(String letters) {
    for (var before : BEFORE) {
      var matcher =
          pattern
              .matcher(before + letters)
              .useTransparentBounds(true)
              .useAnchoringBounds(false)
              .region(before.length(), before.length() + letters.length());
      if (matcher.lookingAt() || (!letters.isEmpty() && matcher.hitEnd())) {
        return true;
      }
    }
    return false;
  }
}
