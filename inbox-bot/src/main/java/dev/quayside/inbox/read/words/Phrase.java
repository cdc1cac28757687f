package dev.quayside.inbox.read.words;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way of saying something, looked for in a text. It knows with which letters its words can begin
 * and passes over all others, for most letters of a mail begin nothing.
 */
public final class Phrase {

  private final Pattern pattern;
  private final Beginnings beginnings;

  private Phrase(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = new Beginnings(pattern);
  }

  /** A pattern that no capital letter escapes; repeats in it must be bounded. */
  public static Phrase any(String regex) {
    return new Phrase(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** A pattern in which capitals and small letters differ; repeats in it must be bounded. */
  public static Phrase exact(String regex) {
    return new Phrase(Pattern.compile(regex));
  }

  /** Looks for it from the first letter on. */
  public Search matcher(CharSequence text) {
    return matcher(text.toString(), Optional.empty());
  }

  /**
   * The same.
   *
   * @param standing where the letters stand, if somebody knows already
   */
  Search matcher(String letters, Optional<Standing> standing) {
    return new Search(pattern, letters, beginnings, standing);
  }
}
