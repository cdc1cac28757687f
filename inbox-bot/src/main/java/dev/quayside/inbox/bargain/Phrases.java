package dev.quayside.inbox.bargain;

import static java.util.stream.Collectors.partitioningBy;

import dev.quayside.inbox.mail.phrase.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What customers write when they bargain, as it stands in {@code phrases.txt}. */
final class Phrases {

  /** What a clause asks for, or that it asks for nothing. */
  enum Kind {
    OPENING,
    CLOSING,
    OF,
    MORE,
    FEWER,
    COUNT,
    INSTEAD,
    TO,
    FROM,
    LONE,
    SWAP,
    NOT,
    SWAPPED,
    READY,
    TRUCK_FROM,
    TRUCK_TO,
    TRUCK_BETWEEN,
    TRUCK,
    CARGO_AT,
    NO_TRUCK,
    NO_PICKUP,
    NO_DELIVERY,
    PLACE,
    AT_ORIGIN,
    AT_DESTINATION,
    RIVAL,
    TARGET,
    TOTAL,
    HAGGLE,
    OFF,
    HOLD,
    ANEW,
    MATCH,
    TALK,
    WELL,
    THANKS,
    LATER,
    SIGNED
  }

  /** What counts only as an answer to our question. */
  private static final Set<Kind> ANSWERS =
      EnumSet.of(Kind.PLACE, Kind.AT_ORIGIN, Kind.AT_DESTINATION);

  /** Longer ones nobody needs for this. */
  private static final int LONGEST_CLAUSE = 160;

  private static final Phrases BUILT_IN = read();

  private final Map<Kind, Pattern> patterns;

  private Phrases(Map<Kind, Pattern> patterns) {
    this.patterns = patterns;
  }

  static Phrases builtIn() {
    return BUILT_IN;
  }

  /**
   * Every kind that a clause can be. Who says that it is for everything does not say that it is for
   * a container.
   *
   * @param asked whether we have asked where a truck is to run
   */
  List<Kind> of(String clause, boolean asked) {
    Map<Boolean, List<Kind>> all = of(clause).stream().collect(partitioningBy(ANSWERS::contains));
    List<Kind> answers = Objects.requireNonNull(all.get(true));
    List<Kind> kinds =
        asked && !answers.isEmpty()
            ? answers.subList(0, 1)
            : Objects.requireNonNull(all.get(false));
    return kinds.contains(Kind.TOTAL)
        ? kinds.stream().filter(kind -> kind != Kind.TARGET).toList()
        : kinds;
  }

  /** Its facts are written as letters. */
  private List<Kind> of(String clause) {
    return clause.length() > LONGEST_CLAUSE
        ? List.of()
        : patterns.entrySet().stream()
            .filter(entry -> entry.getValue().matcher(clause).matches())
            .map(Map.Entry::getKey)
            .toList();
  }

  /** The same from who was asked nothing. */
  List<Kind> unasked(String clause) {
    return of(clause).stream().filter(kind -> !ANSWERS.contains(kind)).toList();
  }

  private static Phrases read() {
    Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
    for (Phrase phrase : Phrase.in(Phrases.class, "phrases.txt")) {
      phrases
          .computeIfAbsent(Kind.valueOf(phrase.meaning()), _ -> new ArrayList<>())
          .add(phrase.pattern());
    }
    String opening = either(phrases.remove(Kind.OPENING));
    String closing = either(phrases.remove(Kind.CLOSING));
    var patterns = new EnumMap<Kind, Pattern>(Kind.class);
    phrases.forEach((kind, all) ->
        patterns.put(
            kind,
            Pattern.compile(
                "(?:%s(?:[ ,]{1,3}|(?<=\\p{IsHan}))){0,8}%s(?:[ ,]{0,3}%s){0,3}"
                    .formatted(opening, either(all), closing))));
    return new Phrases(patterns);
  }

  private static String either(@Nullable List<String> patterns) {
    return "(?:" + String.join("|", Objects.requireNonNull(patterns)) + ")";
  }
}
