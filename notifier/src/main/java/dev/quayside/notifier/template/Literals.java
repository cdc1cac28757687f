package dev.quayside.notifier.template;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.place.PlaceMention;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds facts that stand in a template as if they held for every quote: a figure, an amount, a
 * port, a line. Only what is filled in for each letter can be right in each.
 */
final class Literals {

  private static final Pattern FIGURE =
      Pattern.compile("[0-9０-９]+|[零一二三四五六七八九十百千两]+(?=\\s*(?:天|日|元|美元|箱|柜|票|周|月|%|％))");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<![A-Za-z])(?:USD|EUR|CNY|RMB|GBP|HKD|JPY|US"
              + " dollars?|dollars?|euros?|yuan)(?![A-Za-z])|[$€¥£￥]|美元|美金|人民币|欧元|港币|%|％",
          Pattern.CASE_INSENSITIVE);

  /** In words: "fourteen days". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
              + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
              + "|hundred|thousand)(?: free| calendar| working)?"
              + " (?:days?|weeks?|months?|dollars?|euros?|per ?cent|containers?|boxes)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![A-Za-z])(?:USD|EUR|CNY|RMB)\\s?\\d|[$€¥£￥]\\s?\\d|\\d\\s?(?:美元|美金|元|%|％)");

  private static final Pattern WORD = Pattern.compile("(?<![A-Za-z])[A-Z][A-Za-z]{2,}");
  private static final int LONG_WORD = 4;

  /** A line is called so, and everything else. */
  private static final Set<String> EVERYDAY = Set.of("ONE", "PDF");

  private final Carriers carriers = Carriers.builtIn();
  private final Places places;

  Literals(Places places) {
    this.places = places;
  }

  /** Something found, and what to do about it. */
  record Found(String words, Said wrong, Said remedy) {}

  /** In words that go out to everybody with any quote. */
  List<Found> inText(String words, Language language) {
    return Stream.of(figures(words), places(words), carriers(words), otherLanguage(words, language))
        .flatMap(found -> found)
        .toList();
  }

  /** In a signature, where numbers are those of a telephone. */
  List<Found> inSignature(String words) {
    return all(AMOUNT, words)
        .map(amount ->
            new Found(
                amount,
                Said.of("an amount stands in the signature", "署名中写有金额"),
                Said.of("Take it out of the file.", "请删去。")))
        .toList();
  }

  private static Stream<Found> figures(String words) {
    return Stream.of(FIGURE, MONEY, COUNTED)
        .flatMap(pattern -> all(pattern, words))
        .map(figure ->
            new Found(
                figure,
                Said.of(
                    "\"%1$s\" would stand in every letter, whatever the quote says",
                    "“%1$s”会出现在每一封信里，与报价无关", figure),
                Said.of(
                    "Take it out, or put the place that is filled for each: {total}, {validity},"
                        + " {transit}.",
                    "请删去，或改用逐封填写的 {total}、{validity}、{transit}。")));
  }

  private Stream<Found> places(String words) {
    return places.mentions(words).stream()
        .filter(mention -> !mention.risky())
        .map(PlaceMention::text)
        .map(place ->
            new Found(
                place,
                Said.of(
                    "\"%1$s\" would stand in every letter, whatever the lane is",
                    "“%1$s”会出现在每一封信里，与航线无关", place),
                Said.of("Take it out, or write {lane}.", "请删去，或改用 {lane}。")));
  }

  private Stream<Found> carriers(String words) {
    Stream<String> latin =
        all(WORD, words)
            .filter(
                word -> word.length() >= LONG_WORD || word.equals(word.toUpperCase(Locale.ROOT)))
            .filter(word -> !EVERYDAY.contains(word) && carriers.named(word).isPresent());
    Stream<String> chinese =
        carriers.all().stream()
            .map(Carrier::nameZh)
            .filter(Literals::isChinese)
            .filter(words::contains);
    return Stream.concat(latin, chinese)
        .distinct()
        .map(name ->
            new Found(
                name,
                Said.of(
                    "\"%1$s\" would stand in every letter, whoever carries",
                    "“%1$s”会出现在每一封信里，与承运人无关", name),
                Said.of("Take it out, or write {carrier}.", "请删去，或改用 {carrier}。")));
  }

  private static Stream<Found> otherLanguage(String words, Language language) {
    return switch (language) {
      case EN ->
          words
              .codePoints()
              .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN)
              .mapToObj(Character::toString)
              .limit(1)
              .map(letter ->
                  new Found(
                      letter,
                      Said.of("Chinese stands in the English file", "英文文件中有中文"),
                      Said.of("Write it into the file that ends in .zh.txt.", "请写入 .zh.txt 文件。")));
      case ZH ->
          words.codePoints().noneMatch(Character::isLetter) || isChinese(words)
              ? Stream.of()
              : Stream.of(
                  new Found(
                      words,
                      Said.of("no Chinese stands in the Chinese file", "中文文件中没有中文"),
                      Said.of("Write it into the file that ends in .en.txt.", "请写入 .en.txt 文件。")));
    };
  }

  private static boolean isChinese(String words) {
    return words.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN);
  }

  private static Stream<String> all(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(MatchResult::group).distinct();
  }
}
