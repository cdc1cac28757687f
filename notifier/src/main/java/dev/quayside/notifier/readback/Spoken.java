package dev.quayside.notifier.readback;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we say ourselves in a letter, and the customer's words below it. */
final class Spoken {

  private static final Pattern HEAD = Pattern.compile("(?s)^.*?<body>");
  private static final Pattern QUOTED = Pattern.compile("(?s)<blockquote.*?</blockquote>");
  private static final Pattern NEW_LINE = Pattern.compile("</(p|li|tr|table)>|<br>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern MONEY = Pattern.compile("\\b([A-Z]{3})\\s?(\\d[\\d,]*(?:\\.\\d+)?)");
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\s\\d{4}"
              + "|\\d{4}年\\d{1,2}月\\d{1,2}日");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Spoken() {}

  static String text(String letter) {
    return letter.lines().filter(line -> !line.startsWith(">")).collect(Collectors.joining("\n"));
  }

  static String quotedInText(String letter) {
    return heard(letter.lines().filter(line -> line.startsWith(">")).collect(Collectors.joining()));
  }

  static String quotedInHtml(String letter) {
    return heard(
        plain(
            QUOTED
                .matcher(letter)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining())));
  }

  /** Without white space and the marks of a quote. */
  static String heard(String quoted) {
    return Words.bare(quoted).replace(">", "");
  }

  static String html(String letter) {
    return plain(QUOTED.matcher(HEAD.matcher(letter).replaceFirst("")).replaceAll(""));
  }

  private static String plain(String html) {
    String lines = NEW_LINE.matcher(html.replace("\n", " ")).replaceAll("\n");
    return TAG.matcher(lines)
        .replaceAll(" ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** Every amount and every day, as they follow each other, without white space. */
  static List<String> figures(String words) {
    var amounts =
        MONEY
            .matcher(words)
            .results()
            .filter(found -> isCurrency(found.group(1)))
            .map(found -> found.group(1) + found.group(2));
    var days = DAY.matcher(words).results().map(found -> Words.bare(found.group()));
    return Stream.concat(amounts, days).toList();
  }

  private static boolean isCurrency(String code) {
    return CURRENCIES.contains(code);
  }

  static boolean isChinese(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }
}
