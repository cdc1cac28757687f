package dev.quayside.portal.ratesheet.timing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a month or a part of it: 6月上半月, 7月下旬, June 2026, first half of July, end of June. */
final class MonthPart {

  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private static final Pattern CHINESE =
      Pattern.compile("(?:(\\d{4}|\\d{2})年)?(\\d{1,2})月(上半月|下半月|上旬|中旬|下旬|底|末|份)?(?!\\d)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(1ST|FIRST|2ND|SECOND) HALF (?:OF )?|(END) (?:OF )?)?\\b"
              + "(JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b["
              + " ,.']{0,2}(\\d{4})?");

  private static final Pattern THIS_MONTH =
      Pattern.compile("(?:END OF (?:THE |THIS )?MONTH|MONTH END|本月底|月底)");

  private MonthPart() {}

  static Optional<Period> read(String text, DayRules rules) {
    Matcher chinese = CHINESE.matcher(text);
    if (chinese.find()) {
      int month = Integer.parseInt(chinese.group(2));
      Optional<YearMonth> which = month(Mention.year(chinese.group(1)), month, rules);
      String part = Optional.ofNullable(chinese.group(3)).orElse("");
      return which.map(known -> part(known, part));
    }
    Matcher english = ENGLISH.matcher(text);
    if (english.find()) {
      int month = MONTHS.indexOf(english.group(3).substring(0, 3)) + 1;
      String half = Optional.ofNullable(english.group(1)).orElse("");
      String part =
          english.group(2) != null
              ? "底"
              : half.isEmpty() ? "" : half.startsWith("1") || half.startsWith("F") ? "上半月" : "下半月";
      return month(Mention.year(english.group(4)), month, rules).map(known -> part(known, part));
    }
    return THIS_MONTH.matcher(text).find()
        ? rules.today().map(now -> Period.till(YearMonth.from(now).atEndOfMonth()))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(int year, int month, DayRules rules) {
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    return year > 0
        ? Optional.of(YearMonth.of(year, month))
        : rules.nearest(month, 15).map(YearMonth::from);
  }

  private static Period part(YearMonth month, String part) {
    LocalDate end = month.atEndOfMonth();
    return switch (part) {
      case "上半月" -> Period.between(month.atDay(1), month.atDay(15));
      case "下半月" -> Period.between(month.atDay(16), end);
      case "上旬" -> Period.between(month.atDay(1), month.atDay(10));
      case "中旬" -> Period.between(month.atDay(11), month.atDay(20));
      case "下旬" -> Period.between(month.atDay(21), end);
      case "底", "末" -> Period.till(end);
      default -> Period.between(month.atDay(1), end);
    };
  }
}
