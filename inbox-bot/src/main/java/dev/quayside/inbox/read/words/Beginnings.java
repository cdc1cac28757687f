package dev.quayside.inbox.read.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * With which letters a match of a pattern can begin. It is learnt by trying, once for each letter
 * and each pair of ASCII letters: where the pattern fails on them alone and did not even ask for
 * the next one, no match begins so.
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

  /**
   * By the high byte of a letter, then by its low one. Threads may write the same answer at once;
   * what one does not see yet it finds out itself.
   */
  private final byte[][] single = new byte[PAGE][];

  /** By the first letter of a pair, then by its second; written like the other. */
  private final byte[][] pairs = new byte[ASCII][];

  Beginnings(Pattern pattern) {
    var relaxed = Relaxed.of(pattern.pattern());
    // Only what stands behind letters of its own choosing in a denial may begin with anything.
    this.all = relaxed.isEmpty();
    this.pattern =
        relaxed
            .filter(regex -> !regex.equals(pattern.pattern()))
            .map(regex -> Pattern.compile(regex, pattern.flags()))
            .orElse(pattern);
  }

  /**
   * The first place from this one on where a match can begin, as far as two letters tell. At the
   * end only nothing can be matched, which some phrases do.
   */
  int from(int place, CharSequence letters, int end) {
    var at = place;
    while (at < end && !at(letters, at, end)) {
      at++;
    }
    return at;
  }

  private boolean at(CharSequence letters, int at, int end) {
    var first = letters.charAt(at);
    if (all || Character.isSurrogate(first)) {
      return true;
    }
    var answered = single[first >> 8];
    var answer = answered == null ? 0 : answered[first & 0xff];
    if (answer == NO || (answer == 0 && !known(single, first / PAGE, first % PAGE, first, '\0'))) {
      return false;
    }
    var second = at + 1 < end ? letters.charAt(at + 1) : '\0';
    return first >= ASCII
        || second == '\0'
        || second >= ASCII
        || known(pairs, first, second, first, second);
  }

  private boolean known(byte[][] answers, int page, int index, char first, char second) {
    var answered = answers[page];
    if (answered == null) {
      answered = new byte[answers.length];
      answers[page] = answered;
    }
    if (answered[index] == 0) {
      answered[index] = tried(first, second) ? YES : NO;
    }
    return answered[index] == YES;
  }

  @SuppressWarnings("JdkObsolete") // whether more letters were asked for is just what hitEnd tells
  private boolean tried(char first, char second) {
    var letters = second == '\0' ? String.valueOf(first) : "" + first + second;
    for (var before : BEFORE) {
      var matcher =
          pattern
              .matcher(before + letters)
              .useTransparentBounds(true)
              .useAnchoringBounds(false)
              .region(before.length(), before.length() + letters.length());
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
