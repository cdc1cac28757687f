package dev.quayside.inbox.read.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * With which letters a match of a pattern can begin. It is learnt by trying, once for each letter
 * and for each two and three ASCII letters: where the pattern fails on them alone and did not even
 * ask for the next one, no match begins so.
 */
final class Beginnings {

  /** What may stand before it: an end of a word, or the midst of one. */
  private static final List<String> BEFORE = List.of("", " ", "a");

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final int PAGE = 256;
  private static final int ASCII = 128;

  private final Pattern pattern;
  private final boolean all;
  private final boolean empty;

  /**
   * By the high byte of a letter, then by its low one. Threads may write the same answer at once;
   * what one does not see yet it finds out itself.
   */
  private final byte[][] single = new byte[PAGE][];

  /** By the first letter of a pair, then by its second; written like the other. */
  private final byte[][] pairs = new byte[ASCII][];

  /** By the first two letters of three, then by the third; few pairs ever get so far. */
  private final byte[][][] triples = new byte[ASCII][][];

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
  }

  /** It may match where no letter is left. */
  boolean nothing() {
    return all || empty;
  }

  /** A match may begin with this letter. */
  boolean first(char letter) {
    var answered = single[letter / PAGE];
    var answer = answered == null ? 0 : answered[letter % PAGE];
    return all
        || answer == YES
        || (answer == 0
            && known(single, letter / PAGE, letter % PAGE, 1, String.valueOf(letter), 0));
  }

  /** A match may begin at this place, whose letter may begin one. */
  boolean at(String letters, int at, int end) {
    var first = letters.charAt(at);
    if (all || first >= ASCII || at + 1 >= end || letters.charAt(at + 1) >= ASCII) {
      return true;
    }
    var second = letters.charAt(at + 1);
    if (!known(pairs, first, second, 2, letters, at)) {
      return false;
    }
    if (at + 2 >= end || letters.charAt(at + 2) >= ASCII) {
      return true;
    }
    var begun = triples[first];
    if (begun == null) {
      begun = new byte[ASCII][];
      triples[first] = begun;
    }
    return known(begun, second, letters.charAt(at + 2), 3, letters, at);
  }

  private boolean known(byte[][] answers, int page, int index, int length, String letters, int at) {
    var answered = answers[page];
    if (answered == null) {
      answered = new byte[PAGE];
      answers[page] = answered;
    }
    if (answered[index] == 0) {
      answered[index] = tried(letters.substring(at, at + length)) ? YES : NO;
    }
    return answered[index] == YES;
  }

  @SuppressWarnings("JdkObsolete") // whether more letters were asked for is just what hitEnd tells
  private boolean tried(String letters) {
    if (!letters.isEmpty() && Character.isSurrogate(letters.charAt(0))) {
      return true;
    }
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
