package dev.quayside.inbox.assent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a yes to a quote. What bargains, asks, doubts, changes or says much more than yes is none:
 * a person reads that. A price is taken once, so that a yes too few is better than one too many.
 */
public final class AssentReader {

  /** So many words, or Chinese letters, may stand beside the yes: a name, thanks, a greeting. */
  private static final int MOST_BESIDE = 18;

  private static final int LONGEST = 600;

  private static final Pattern QUOTE = Pattern.compile("\\bq(\\d{4,15})\\b");
  private static final Pattern OPTION = Phrases.any("option");
  private static final Pattern CHEAPEST = Phrases.any("cheapest");
  private static final Pattern BARE_OPTION = Phrases.any("bare-option");
  private static final Pattern HARMLESS = Phrases.any("harmless");
  private static final Pattern AGAINST = Phrases.any("against");
  private static final Pattern YES = Phrases.any("yes");
  private static final Pattern SHORT_YES = Phrases.any("short-yes");

  private static final String NUMBERS = "一二三四五六";
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");
  private static final List<String> CARDINALS =
      List.of("one", "two", "three", "four", "five", "six");

  private AssentReader() {}

  /**
   * Reads the new words of a mail.
   *
   * @param asked whether we have asked which option he takes, so that its letter alone is a yes
   */
  public static Assent read(String text, boolean asked) {
    String words = Phrases.plain(text);
    if (words.isEmpty() || words.length() > LONGEST) {
      return new Assent.No();
    }
    List<String> quotes =
        QUOTE.matcher(words).results().map(found -> "Q" + found.group(1)).distinct().toList();
    String rest = QUOTE.matcher(words).replaceAll(" ");
    List<Integer> options = new ArrayList<>();
    rest = taken(OPTION, rest, options);
    if (asked) {
      rest = taken(BARE_OPTION, rest, options);
    }
    var cheapest = CHEAPEST.matcher(rest);
    boolean least = cheapest.find();
    rest = cheapest.replaceAll(" § ");
    rest = HARMLESS.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ");
    if (AGAINST.matcher(rest).find()) {
      return new Assent.No();
    }
    boolean yes =
        YES.matcher(rest).find()
            || (asked && (!options.isEmpty() || least || SHORT_YES.matcher(rest).find()));
    String beside = SHORT_YES.matcher(YES.matcher(rest).replaceAll(" ")).replaceAll(" ");
    return yes && Phrases.words(beside) <= MOST_BESIDE
        ? new Assent.Yes(quotes, options.stream().distinct().toList(), least, words)
        : new Assent.No();
  }

  /** A mark stands where an option was named: "we go with §". */
  private static String taken(Pattern pattern, String text, List<Integer> options) {
    return pattern
        .matcher(text)
        .replaceAll(found -> {
          options.add(number(named(found)));
          return " § ";
        });
  }

  private static String named(MatchResult found) {
    for (int i = 1; i <= found.groupCount(); i++) {
      if (found.group(i) != null) {
        return Objects.requireNonNull(found.group(i));
      }
    }
    throw new IllegalStateException("An option without a name: " + found.group());
  }

  private static int number(String name) {
    char first = name.charAt(0);
    if (ORDINALS.contains(name)) {
      return ORDINALS.indexOf(name) + 1;
    }
    if (CARDINALS.contains(name)) {
      return CARDINALS.indexOf(name) + 1;
    }
    if (NUMBERS.indexOf(first) >= 0) {
      return NUMBERS.indexOf(first) + 1;
    }
    return Character.isDigit(first) ? first - '0' : first - 'a' + 1;
  }
}
