package dev.quayside.inbox.bargain;

import dev.quayside.inbox.read.words.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day as people name it in passing: "the 30th", "15 July", "end of June", 月底, 7月15号. */
final class Days {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{1,6}\\b)?\\.?";

  static final Pattern NAMED =
      Pattern.compile(
          "(?<iso>20\\d\\d-\\d{1,2}-\\d{1,2})"
              + "|(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>"
              + MONTH
              + ")(?: 20\\d\\d)?"
              + "|\\b(?<first>"
              + MONTH
              + ") (?<then>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)"
              + "|(?:the )?end of (?:the |this )?(?<end>month|"
              + MONTH
              + ")|month[ -]end"
              + "|(?:the )(?<nth>\\d{1,2})(?:st|nd|rd|th)\\b|\\b(?<bare>\\d{1,2})(?:st|nd|rd|th)\\b"
              + "|(?:(?<zm>\\d{1,2})月(?:份)?)?(?:(?<zd>\\d{1,2})[号日]|(?<zend>底))"
              + "|(?:本月|这个月|月)底",
          Pattern.CASE_INSENSITIVE);

  private Days() {}

  /** The nearest such day that is not before; empty where there is none. */
  static Optional<LocalDate> of(MatchResult named, LocalDate today) {
    try {
      return Optional.of(day(named, today));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(MatchResult named, LocalDate today) {
    if (named.group("iso") != null) {
      List<Integer> parts =
          Pattern.compile("-").splitAsStream(named.group("iso")).map(Integer::parseInt).toList();
      return LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
    }
    if (named.group("day") != null) {
      return ahead(month(named.group("month")), number(named.group("day")), today);
    }
    if (named.group("first") != null) {
      return ahead(month(named.group("first")), number(named.group("then")), today);
    }
    String end = named.group("end");
    if (end != null && !end.equalsIgnoreCase("month")) {
      return lastOf(month(end), today);
    }
    String nth = named.group("nth") == null ? named.group("bare") : named.group("nth");
    String zh = named.group("zd");
    if (nth != null) {
      return next(number(nth), today);
    }
    if (zh != null) {
      return named.group("zm") == null
          ? next(number(zh), today)
          : ahead(number(named.group("zm")), number(zh), today);
    }
    return named.group("zend") != null && named.group("zm") != null
        ? lastOf(number(named.group("zm")), today)
        : YearMonth.from(today).atEndOfMonth();
  }

  private static int month(String named) {
    return MONTHS.indexOf(named.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(String written) {
    return Numbers.count(written).orElse(0);
  }

  private static LocalDate ahead(int month, int day, LocalDate today) {
    LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
  }

  private static LocalDate lastOf(int month, LocalDate today) {
    LocalDate end = YearMonth.of(today.getYear(), month).atEndOfMonth();
    return end.isBefore(today) ? YearMonth.of(today.getYear() + 1, month).atEndOfMonth() : end;
  }

  private static LocalDate next(int day, LocalDate today) {
    LocalDate thisMonth = YearMonth.from(today).atDay(day);
    return thisMonth.isBefore(today) ? YearMonth.from(today).plusMonths(1).atDay(day) : thisMonth;
  }
}
