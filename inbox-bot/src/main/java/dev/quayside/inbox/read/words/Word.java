package dev.quayside.inbox.read.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pattern of words, looked for without regard to capitals. */
public final class Word {

  private static final int MOST = 300;

  private static final String LATIN = "a-z\u00c0-\u024f";

  private static final String HAN = "\u4e00-\u9fff";

  private Word() {}

  /** Compiles a pattern that no capital letter escapes; repeats in it must be bounded. */
  public static Pattern any(String regex) {
    return Pattern.compile(quick(regex), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A range of letters is looked up many times faster than a script. */
  private static String quick(String regex) {
    var out = new StringBuilder();
    var inClass = false;
    for (var i = 0; i < regex.length(); i++) {
      var c = regex.charAt(i);
      var script =
          regex.startsWith("\\p{IsLatin}", i) ? LATIN : regex.startsWith("\\p{IsHan}", i) ? HAN : "";
      if (!script.isEmpty()) {
        out.append(inClass ? script : "[" + script + "]");
        i = regex.indexOf('}', i);
      } else if (c == '\\') {
        out.append(c).append(regex.charAt(++i));
      } else {
        inClass = c == '[' || (inClass && c != ']');
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * What the pattern matches in the text, in reading order; past some hundreds it is no inquiry.
   */
  public static Stream<MatchResult> found(Pattern pattern, Wording text) {
    return text.matcher(pattern).results().limit(MOST);
  }

  /** Every place the pattern matches in the text, in reading order. */
  public static List<Span> spans(Pattern pattern, Wording text) {
    return found(pattern, text).map(Span::of).toList();
  }

  public static boolean in(Pattern pattern, String letters) {
    return pattern.matcher(letters).find();
  }

  /** The letters just before a place, within its line. */
  public static String before(Wording text, int position, int most) {
    var near = text.letters().substring(Math.max(0, position - most), position);
    return near.substring(near.lastIndexOf('\n') + 1);
  }

  /** The letters just after a place, within its line. */
  public static String after(Wording text, int position, int most) {
    var near =
        text.letters().substring(position, Math.min(text.letters().length(), position + most));
    var end = near.indexOf('\n');
    return end < 0 ? near : near.substring(0, end);
  }
}
