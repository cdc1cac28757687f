package dev.quayside.inbox.choice;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads "1b 2a", "1. b, 2. a", "第一个选b" or "b for the first" against the questions that were asked.
 * Two letters for one question, or one that was not offered, are never chosen between.
 */
public final class PickReader {

  private static final String ORDINAL = "first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th";

  /** Nothing that belongs to a word, a figure or an amount stands before it. */
  private static final String BEFORE =
      "(?<!(?<!\\d)\\p{IsLatin})(?<![\\d$€¥'])(?<!\\d[.,/-])(?<![\\p{L}\\d]-)";

  private static final String NUMBER =
      "(?:(?:question|q|no\\.?|nr\\.?|point|item|#|问题|第)\\s?)?"
          + "(?<n>[1-9]|(?<=[第题]|第\\s)[一二三四五六七八九]|[一二三四五六七八九](?=\\s?[、.:)]?\\s?[a-h])|"
          + ORDINAL
          + ")(?:\\s?(?:one|question|个问题|个|题|问|项|条|点))?";

  private static final String VERB =
      "(?:is|are|we (?:need|want|take|choose|go (?:with|for))|i (?:need|want|take)|take|choose"
          + "|option|choice|answer|please|选择|选项|选|要|用|是|就|答案?)";

  private static final String LINK =
      "\\s{0,2}[.)、:=>,-]{0,2}\\s{0,2}(?:" + VERB + "\\s{0,2}[:.]?\\s{0,2})?[(\\[]?";

  /** What may stand behind a letter that is one; "1 a week" has none. */
  private static final String BEHIND =
      "[)\\]]?(?=\\s*(?:$|[;,!=\\n(。]|\\.(?!\\p{L})|[-–:](?=\\s)|\\d|/\\s?\\d|\\p{IsHan}"
          + "|(?:q|no\\.?|question)\\s?\\d|(?:and|und|&|\\+|please|pls|plz|thanks|thank|thx|tks|is|ok|okay|x)(?!\\p{L})))";

  /** "1a or b", "1a/b". */
  private static final String MORE =
      "(?:\\s{0,2}(?:[,/&+、]|and|or|和|或|或者|与|还是)\\s{0,2}[(]?[a-h](?=\\s*(?:$|[.,;!)\\n。]|\\d)))*";

  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          BEFORE
              + NUMBER
              + "(?:(?<tight>[a-h]"
              + MORE
              + ")(?![\\p{IsLatin}'])(?!\\d(?!\\s?[a-h]))(?!/\\s?\\p{L})|"
              + LINK
              + "(?<loose>[a-h]"
              + MORE
              + ")"
              + BEHIND
              + ")",
          Pattern.MULTILINE);

  private static final Pattern LETTER_FIRST =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d])[(]?(?<loose>[a-h])[)]?\\s{1,2}(?:for|to|on|at)\\s(?:the\\s)?"
              + "(?:(?<n>"
              + ORDINAL
              + ")(?:\\s(?:one|question))?|(?:question|no\\.?|number|q|#)\\s?(?<m>[1-9])"
              + "|(?<k>[1-9])(?=\\s*(?:$|[.,;!\\n]|and)))(?!\\p{L})",
          Pattern.MULTILINE);

  /** "B", "(b)", "option b please", "选b", where one thing was asked. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?m)^\\s*(?:(?:ok|okay|hi|hello|yes|好的?|您好|你好)\\s?[,.!]?\\s)?(?:"
              + VERB
              + "\\s?[:.]?\\s?)?[(\\[]?(?<loose>[a-h]"
              + MORE
              + ")[)\\].,]?\\s?(?:please|pls|plz|thanks.{0,20}|thank"
              + " you.{0,20}|谢谢.{0,6}|吧|ok)?\\s?[.!,。]?\\s*$");

  /** "b) 40HQ", "b, 18 tons": what follows is held against the letter. */
  private static final Pattern LED =
      Pattern.compile(
          "(?m)^\\s*[(\\[]?(?<loose>[a-h])(?:[)\\]]?\\s?[,;](?=\\s|\\p{IsHan})"
              + "|\\s?[)\\]:.、]\\s?"
              + "(?=[^\\n]{0,12}(?:20|40|45|lcl|air|fcl|拼|空|整|小|大|高)))");

  private static final Pattern NOT =
      Pattern.compile("(?:\\b(?:not|don'?t|never|except|without)|不要?|别|非|除了?)[^\\n,;.。]{0,8}$");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:building|block|unit|room|hall|gate|warehouse|suite|tower|bay|class|annex|zone|floor|flat|pier|terminal)\\s$");

  private static final Pattern TIMES = Pattern.compile("^\\s?[x*×]\\s?(\\d{1,3})(?![\\d.])");
  private static final Pattern TIMES_BEFORE = Pattern.compile("(?<!\\d)(\\d{1,3})\\s?[x*×]\\s?$");

  private final List<Question> questions;
  private final String plain;
  private final TreeMap<Integer, TreeSet<Integer>> letters = new TreeMap<>();
  private final TreeMap<Integer, Pick> picks = new TreeMap<>();
  private final TreeSet<Integer> unclear = new TreeSet<>();
  private boolean strange;
  private String rest;

  private PickReader(String text, List<Question> questions) {
    this.questions = questions;
    this.plain = Signs.plain(text);
    this.rest = text;
  }

  /** The letters in the new words of a reply. */
  public static Picks read(String text, List<Question> questions) {
    return new PickReader(text, questions).read();
  }

  private Picks read() {
    if (questions.isEmpty()) {
      return new Picks(List.of(), List.of(), false, rest);
    }
    String left = all(LETTER_FIRST, plain);
    left = all(NUMBER_FIRST, left);
    List<Integer> lettered = lettered();
    if (letters.isEmpty() && lettered.size() == 1) {
      int only = lettered.getFirst();
      for (Pattern pattern : List.of(ALONE, LED)) {
        Matcher found = pattern.matcher(left);
        while (found.find()) {
          take(only, loose(found), found.start(), found.end());
        }
      }
    }
    letters.forEach(this::settle);
    unclear.forEach(picks::remove);
    return new Picks(
        List.copyOf(picks.values()), unclear.stream().map(questions::get).toList(), strange, rest);
  }

  private List<Integer> lettered() {
    var lettered = new ArrayList<Integer>();
    for (int i = 0; i < questions.size(); i++) {
      if (!questions.get(i).offered().isEmpty()) {
        lettered.add(i);
      }
    }
    return lettered;
  }

  /** Takes what a pattern finds, and leaves blanks. */
  private String all(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    String left = words;
    while (found.find()) {
      String before = words.substring(Math.max(0, found.start() - 24), found.start());
      if (!ADDRESS.matcher(before).find()) {
        String letter = Optional.ofNullable(groups(found, "tight")).orElseGet(() -> loose(found));
        int number = Signs.nth(number(found));
        if (number >= questions.size() && groups(found, "tight") == null) {
          continue; // "8 C" is warm
        }
        take(number, letter, found.start(), found.end());
        if (NOT.matcher(before).find() && number < questions.size()) {
          unclear.add(number);
        }
        left = Signs.blanked(left, found.start(), found.end());
      }
    }
    return left;
  }

  private static @Nullable String groups(Matcher found, String name) {
    return found.namedGroups().containsKey(name) ? found.group(name) : null;
  }

  private static String loose(Matcher found) {
    return Signs.group(found, "loose");
  }

  private static String number(Matcher found) {
    for (String name : List.of("n", "m", "k")) {
      String number = groups(found, name);
      if (number != null) {
        return number;
      }
    }
    throw new IllegalStateException("A letter without a number: " + found.group());
  }

  private void take(int number, String named, int start, int end) {
    rest = Signs.blanked(rest, start, end);
    if (number >= questions.size() || questions.get(number).offered().isEmpty()) {
      strange = true;
      return;
    }
    var found = letters.computeIfAbsent(number, _ -> new TreeSet<>());
    named
        .replaceAll("and|or", " ")
        .chars()
        .filter(sign -> sign >= 'a' && sign <= 'h')
        .forEach(sign -> found.add(sign - 'a'));
    Optional<Integer> count = count(start, end);
    int letter = found.first();
    if (found.size() == 1 && letter < questions.get(number).offered().size()) {
      Choice choice = questions.get(number).offered().get(letter);
      picks.put(number, new Pick(questions.get(number).about(), choice, count, start, end));
      rest = Echo.blanked(rest, plain, end, choice);
    }
  }

  /** "1b x3", "3 x 1b". */
  private Optional<Integer> count(int start, int end) {
    Matcher after = TIMES.matcher(plain.substring(end));
    if (after.find()) {
      rest = Signs.blanked(rest, end, end + after.end());
      return Optional.of(Integer.parseInt(Signs.first(after)));
    }
    Matcher before = TIMES_BEFORE.matcher(plain.substring(0, start));
    if (before.find()) {
      rest = Signs.blanked(rest, before.start(), start);
      return Optional.of(Integer.parseInt(Signs.first(before)));
    }
    return Optional.empty();
  }

  private void settle(int number, SortedSet<Integer> taken) {
    if (taken.size() != 1 || taken.first() >= questions.get(number).offered().size()) {
      unclear.add(number);
    }
  }
}
