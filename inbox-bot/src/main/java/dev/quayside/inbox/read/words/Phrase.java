package dev.quayside.inbox.read.words;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way of saying something, looked for in a text. It knows with which letters its words can begin
 * and passes over all others, for most letters of a mail begin nothing. Phrases are constants: each
 * that is looked for in a message is remembered for good.
 */
public final class Phrase {

  private static final int NONE = -1;

  private final Pattern pattern;
  private final Beginnings beginnings;

  /** Its number among those that are looked for in messages, once it is one of them. */
  private volatile int number = NONE;

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
    return new Search(pattern, text.toString(), beginnings, Optional.empty());
  }

  /**
   * The same.
   *
   * @param standing where it can begin in these letters
   */
  Search matcher(String letters, Standing standing) {
    return new Search(pattern, letters, beginnings, Optional.of(standing.of(number())));
  }

  /** It can begin with these letters. */
  boolean begins(String letters) {
    return beginnings.with(letters);
  }

  int number() {
    if (number == NONE) {
      synchronized (this) {
        if (number == NONE) {
          number = Vocabulary.OURS.number(this);
        }
      }
    }
    return number;
  }
}
