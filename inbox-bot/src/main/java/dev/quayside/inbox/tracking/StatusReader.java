package dev.quayside.inbox.tracking;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.intent.reference.ReferenceKind;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.sentence.Simplified;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a plain question of where cargo is. Who wants something done, changed, sent or paid for
 * beside it, or tells much more, is no matter for a machine: its answer would leave that
 * unanswered.
 */
public final class StatusReader {

  private static final int LONGEST = 700;

  /** So many words, or Chinese letters, may stand beside the question. */
  private static final int MOST_BESIDE = 30;

  private static final Pattern ASKS = any("asks.txt");
  private static final Pattern LAST = any("last.txt");
  private static final Pattern HARMLESS = any("harmless.txt");
  private static final Pattern AGAINST = any("against.txt");

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}']+");

  /** Our own numbers, and others that nobody calls by a name. */
  private static final Pattern OURS = Pattern.compile("(?<![A-Z0-9])S\\d{4,15}(?![A-Z0-9])");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![A-Z0-9])(?=[A-Z0-9/-]*\\d{4})[A-Z0-9][A-Z0-9/-]{4,24}(?![A-Z0-9])");

  private StatusReader() {}

  private static Pattern any(String file) {
    return Pattern.compile(PhraseFile.either(PhraseFile.patterns(StatusReader.class, file)));
  }

  /**
   * Reads the new words of a mail.
   *
   * @param subject looked into for numbers alone
   * @param references what was found in both
   */
  public static StatusQuestion read(String subject, String fresh, List<Reference> references) {
    String words = plain(fresh);
    if (words.isEmpty()
        || words.length() > LONGEST
        || references.stream().anyMatch(it -> it.kind() == ReferenceKind.QUOTE)) {
      return new StatusQuestion.Other();
    }
    String rest = HARMLESS.matcher(words).replaceAll(" ");
    boolean asks = ASKS.matcher(rest).find();
    if (!asks || AGAINST.matcher(rest).find() || beside(rest) > MOST_BESIDE) {
      return new StatusQuestion.Other();
    }
    String whole = capitals(subject + "\n" + fresh);
    List<String> named = new ArrayList<>(references.stream().map(Reference::value).toList());
    found(OURS, whole).stream().filter(it -> !named.contains(it)).forEach(named::add);
    List<String> perhaps =
        found(NUMBER, whole).stream().filter(number -> !named.contains(number)).toList();
    if (!named.isEmpty() || !perhaps.isEmpty()) {
      return new StatusQuestion.Named(named, perhaps);
    }
    return LAST.matcher(words).find() ? new StatusQuestion.Last() : new StatusQuestion.Other();
  }

  private static long beside(String rest) {
    String left = ASKS.matcher(rest).replaceAll(" ");
    left = NUMBER.matcher(capitals(left)).replaceAll(" ");
    return WORD.matcher(left).results().count();
  }

  private static List<String> found(Pattern pattern, String whole) {
    return pattern.matcher(whole).results().map(MatchResult::group).distinct().toList();
  }

  private static String plain(String text) {
    return Simplified.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String capitals(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
  }
}
