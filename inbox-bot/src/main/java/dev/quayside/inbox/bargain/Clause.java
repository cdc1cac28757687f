package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Change.Box;
import dev.quayside.inbox.read.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A piece of a reply between two stops.
 *
 * @param written in small letters, each fact as its own capital letter
 * @param named the facts, in reading order
 */
record Clause(String written, List<Named> named) {

  private static final Pattern STOPS =
      Pattern.compile(
          "[.:](?=\\s|$)|(?<!\\d)[,:]|,(?=\\s)|[;!?。、！？；，…\\n]|\\.{2,}|(?<=\\s)[-–—](?=\\s)|[()\\[\\]]");

  /** Marks and blanks that say nothing, also those between Chinese words. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\"“”*~]+");

  private static final Pattern BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

  /** Such as "BNP": only facts. */
  private static final Pattern FACT = Pattern.compile("[BNPDM]");

  /** Where a word may end. */
  private static final Pattern BETWEEN =
      Pattern.compile(" .|[BNPDM].|.[BNPDM]|.\\p{IsHan}|\\p{IsHan}.");

  /** Two wishes of which only one names a fact: "make it B and give us a better price". */
  private static final Pattern JOINED = Pattern.compile("(?:and|but|so) |同时|并且|并|另外|而且");

  Clause {
    named = List.copyOf(named);
  }

  static List<Clause> of(Wording text, List<Named> facts) {
    var clauses = new ArrayList<Clause>();
    var left = new ArrayList<>(facts);
    for (String part : STOPS.splitAsStream(lettered(text, facts)).toList()) {
      String spaced = BLANKS.matcher(part.replace('’', '\'')).replaceAll(" ").strip();
      String written = BESIDE_HAN.matcher(spaced).replaceAll("");
      int count = (int) FACT.matcher(written).results().count();
      if (!written.isEmpty()) {
        clauses.add(new Clause(written, left.subList(0, count)));
      }
      left.subList(0, count).clear();
    }
    return clauses;
  }

  private static String lettered(Wording text, List<Named> facts) {
    var lettered = new StringBuilder();
    int from = 0;
    for (Named fact : facts) {
      lettered.append(text.letters().substring(from, fact.span().start()).toLowerCase(Locale.ROOT));
      lettered.append(fact.letter());
      from = fact.span().end();
    }
    return lettered.append(text.letters().substring(from).toLowerCase(Locale.ROOT)).toString();
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
        var left = new Clause(first, named.subList(0, facts));
        var right = new Clause(written.substring(at).strip(), named.subList(facts, named.size()));
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

  Optional<LocalDate> day() {
    return all(Named.On.class).stream().findFirst().map(Named.On::day);
  }
}
