package dev.quayside.inbox.verdict;

import java.util.regex.Pattern;

/**
 * Words by which a machine is known, and where they must stand.
 *
 * @param form a pattern over text in lower case; "*" in the file stands for up to forty characters
 *     of one sentence, "$" for its end
 * @param core a piece of it without which the form is not looked for
 * @param vendor whose program writes so, or the trade's habit
 */
record Phrase(Kind kind, Place place, String words, Pattern form, String core, String vendor) {

  /** The head of a phrase that may begin with anything. */
  static final char ANY = '*';

  /** Where in a letter a phrase counts. */
  enum Place {
    /** At the head of the subject, before a colon, in brackets or alone. */
    SUBJECT,
    /** At the head of a sentence that the writer did not quote: no person writes so of himself. */
    SENTENCE,
    /** Anywhere in the new words or the subject, where they name no cargo: people say it too. */
    WORDS,
    /** Anywhere in the mail of a mail server or of one without a return path. */
    REPORT
  }

  static Phrase of(Kind kind, Place place, String words, String vendor) {
    String small = Letter.plain(words);
    boolean ends = small.endsWith("$");
    String core = ends ? small.substring(0, small.length() - 1) : small;
    StringBuilder form = new StringBuilder(place == Place.SENTENCE ? "^" : "");
    for (String piece : core.split("\\*", -1)) {
      if (!form.isEmpty() && !form.toString().equals("^")) {
        form.append(".{0,40}?");
      }
      form.append(Pattern.quote(piece));
    }
    if (ends) {
      form.append("$");
    } else if (Character.isLetter(last(core))
        && Character.UnicodeScript.of(last(core)) != Character.UnicodeScript.HAN) {
      form.append("(?![\\p{L}])");
    }
    return new Phrase(kind, place, small, Pattern.compile(form.toString()), core(small), vendor);
  }

  /** Whether it stands in the text, given in lower case. */
  boolean in(String text) {
    return text.contains(core) && form.matcher(text).find();
  }

  /** The letter it begins with, or {@link #ANY}. */
  char head() {
    return words.charAt(0);
  }

  private static String core(String words) {
    int gap = words.lastIndexOf('*');
    int end = words.endsWith("$") ? words.length() - 1 : words.length();
    return words.indexOf('*') > 0
        ? words.substring(0, words.indexOf('*'))
        : words.substring(gap + 1, end);
  }

  private static int last(String text) {
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }
}
