package dev.quayside.inbox.choice;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said to our question whether a price is still wanted, where it is said plainly. */
public enum YesOrNo {
  YES,
  NO,
  /** Anything that says more than that, or less. */
  ELSE;

  private static final List<String> POLITE = phrases("courtesy");
  private static final Pattern SAYS_YES = any(phrases("yes"));
  private static final Pattern SAYS_NO = any(phrases("no"));
  private static final Pattern BESIDE_YES =
      any(Stream.of(phrases("yes"), POLITE).flatMap(List::stream).toList());
  private static final Pattern BESIDE_NO =
      any(Stream.of(phrases("no"), POLITE).flatMap(List::stream).toList());

  /** Reads the new words of a reply, to their last one. */
  public static YesOrNo in(String fresh) {
    String words = fresh.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    if (words.indexOf('?') >= 0 || words.indexOf('？') >= 0) {
      return ELSE;
    }
    boolean no = SAYS_NO.matcher(words).find();
    if (!no && SAYS_YES.matcher(words).find() && nothingBeside(BESIDE_YES, words)) {
      return YES;
    }
    return no && nothingBeside(BESIDE_NO, words) ? NO : ELSE;
  }

  private static boolean nothingBeside(Pattern known, String words) {
    return known.matcher(words).replaceAll(" ").replaceAll("[\\s\\p{Punct}，。！、；：]+", "").isEmpty();
  }

  private static List<String> phrases(String file) {
    return PhraseFile.patterns(YesOrNo.class, file + ".txt");
  }

  private static Pattern any(List<String> phrases) {
    return Pattern.compile(PhraseFile.either(phrases));
  }
}
