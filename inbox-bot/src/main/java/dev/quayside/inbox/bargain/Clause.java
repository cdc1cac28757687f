package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Change.Box;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a reply between two stops.
 *
 * @param written in small letters, each fact as its own capital letter
 * @param named the facts, in reading order
 * @param span where it stands; of a half, where the whole does
 */
record Clause(String written, List<Named> named, Span span) {

  static final Pattern STOPS =
      Pattern.compile(
          "[.:](?=\\s|$)|(?<!\\d)[,:]|,(?=\\s)|[;!?。、！？；，…\\n]|\\.{2,}|(?<=\\s)[-–—](?=\\s)|[()\\[\\]]");

  /** Marks and blanks that say nothing, also those between Chinese words. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\"“”*~]+");

  private static final Pattern BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

  /** Such as "BNP": only facts. */
  private static final Pattern FACT = Pattern.compile("[BNPDMO]");

  /** Where a word may end. */
  private static final Pattern BETWEEN =
      Pattern.compile(" .|[BNPDMO].|.[BNPDMO]|.\\p{IsHan}|\\p{IsHan}.");

  /** Two wishes of which only one names a fact: "make it B and give us a better price". */
  private static final Pattern JOINED = Pattern.compile("(?:and|but|so) |同时|并且|并|另外|而且");

  Clause {
    named = List.copyOf(named);
  }

  static List<Clause> of(Wording text, List<Named> facts) {
    return of(text, facts, STOPS);
  }

  /** The same, with other stops between them. */
  static List<Clause> of(Wording text, List<Named> facts, Pattern stops) {
    var clauses = new ArrayList<Clause>();
    Matcher stop = stops.matcher(masked(text, facts));
    int from = 0;
    while (stop.find()) {
      clause(text, facts, new Span(from, stop.start())).ifPresent(clauses::add);
      from = stop.end();
    }
    clause(text, facts, new Span(from, text.letters().length())).ifPresent(clauses::add);
    return clauses;
  }

  /** Nothing in a fact is a stop: each is written in its own letter, as long as it is. */
  private static String masked(Wording text, List<Named> facts) {
    var masked = new StringBuilder(text.letters());
    for (Named fact : facts) {
      Span span = fact.span();
      String letters = String.valueOf(fact.letter()).repeat(span.end() - span.start());
      masked.replace(span.start(), span.end(), letters);
    }
    return masked.toString();
  }

  private static Optional<Clause> clause(Wording text, List<Named> facts, Span span) {
    List<Named> inside = facts.stream().filter(fact -> span.holds(fact.span())).toList();
    var lettered = new StringBuilder();
    int from = span.start();
    for (Named fact : inside) {
      lettered.append(text.letters().substring(from, fact.span().start()).toLowerCase(Locale.ROOT));
      lettered.append(fact.letter());
      from = fact.span().end();
    }
    lettered.append(text.letters().substring(from, span.end()).toLowerCase(Locale.ROOT));
    String said = lettered.toString().replace('’', '\'');
    String spaced = BLANKS.matcher(said).replaceAll(" ").strip();
    String written = BESIDE_HAN.matcher(spaced).replaceAll("");
    return written.isEmpty() ? Optional.empty() : Optional.of(new Clause(written, inside, span));
  }

  /**
   * Both halves, where it falls into two; the cuts are tried from the left.
   *
   * @param known whether a half can be understood
   */
  Optional<List<Clause>> halves(Predicate<Clause> known) {
    for (int at = 1; at < written.length(); at++) {
      if (BETWEEN.matcher(written.substring(at - 1, at + 1)).matches()) {
        String first = written.substring(0, at).strip();
        int facts = (int) FACT.matcher(first).results().count();
        var left = new Clause(first, named.subList(0, facts), span);
        var right =
            new Clause(written.substring(at).strip(), named.subList(facts, named.size()), span);
        boolean both = !left.named.isEmpty() && !right.named.isEmpty();
        if ((both || JOINED.matcher(right.written).lookingAt())
            && known.test(left)
            && known.test(right)) {
          return Optional.of(List.of(left, right));
        }
      }
    }
    return Optional.empty();
  }

  /** Its only facts of a kind, in reading order. */
  <F extends Named> List<F> all(Class<F> kind) {
    return named.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<Box> boxes() {
    return all(Named.Boxes.class).stream().map(Named.Boxes::box).toList();
  }

  int count() {
    return all(Named.SoMany.class).getFirst().quantity();
  }

  Named.At place() {
    return all(Named.At.class).getFirst();
  }

  Named.At lastPlace() {
    return all(Named.At.class).getLast();
  }

  Optional<LocalDate> day() {
    return all(Named.On.class).stream().findFirst().map(Named.On::day);
  }
}
