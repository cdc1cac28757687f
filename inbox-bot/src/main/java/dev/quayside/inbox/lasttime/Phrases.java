package dev.quayside.inbox.lasttime;

import dev.quayside.inbox.mail.phrase.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/** The words for "as last time", as they stand in {@code phrases.txt}. */
final class Phrases {

  /** What is meant by one, or by what stands beside it. */
  enum Kind {
    /** What it names. */
    PARTLY,
    /** All of it. */
    WHOLE,
    /** The same, but it may be said without meaning much: "as usual". */
    USUAL,
    /** What stands before one and makes it none. */
    AFTER,
    /** What stands behind one and makes it none. */
    BEHIND,
    /** What joins the new to it. */
    BUT
  }

  /** A wording and what it means. */
  record Wording(Kind kind, Pattern pattern) {}

  private static final List<Wording> BUILT_IN = read();

  static List<Pattern> of(Kind kind) {
    return BUILT_IN.stream()
        .filter(wording -> wording.kind() == kind)
        .map(Wording::pattern)
        .toList();
  }

  private Phrases() {}

  /** Those that mean it, in the order in which they are looked for. */
  static List<Wording> meaning() {
    return BUILT_IN.stream().filter(wording -> wording.kind().compareTo(Kind.USUAL) <= 0).toList();
  }

  private static List<Wording> read() {
    return Phrase.in(Phrases.class, "phrases.txt").stream()
        .map(phrase ->
            new Wording(
                Kind.valueOf(phrase.meaning()),
                Pattern.compile(phrase.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
        .toList();
  }
}
