package dev.quayside.inbox.assent;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.sentence.Simplified;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The phrases by which a yes or a no is known, or what speaks against it: a file of patterns, one a
 * line, for words as they are written here.
 */
final class Phrases {

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}']+");

  private Phrases() {}

  static Pattern any(String file) {
    return Pattern.compile(
        PhraseFile.either(PhraseFile.patterns(Phrases.class, file + ".txt")), Pattern.MULTILINE);
  }

  /** In one way of writing: small letters, half as wide, the simplified Chinese ones. */
  static String plain(String text) {
    return Simplified.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .strip();
  }

  /** So many words, or Chinese letters. */
  static long words(String text) {
    return WORD.matcher(text).results().count();
  }
}
