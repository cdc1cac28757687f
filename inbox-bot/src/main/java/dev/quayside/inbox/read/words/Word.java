package dev.quayside.inbox.read.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Looks for phrases in a text, and at what stands around them. */
public final class Word {

  private Word() {}

  /** What the phrase matches in the text, in reading order; past some hundreds it is no inquiry. */
  public static Stream<MatchResult> found(Phrase phrase, Wording text) {
    return text.found(phrase).stream();
  }

  /** Every place the phrase matches in the text, in reading order. */
  public static List<Span> spans(Phrase phrase, Wording text) {
    return found(phrase, text).map(Span::of).toList();
  }

  public static boolean in(Phrase phrase, String letters) {
    return phrase.matcher(letters).find();
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
