package dev.quayside.portal.ratesheet.timing;

import dev.quayside.portal.ratesheet.cell.DayCell.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day named in running text, before it is known which of its numbers is the month.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param year 0 where it is not said
 * @param first the month, or where {@code open} the first of two numbers
 * @param second the day, or the second number
 * @param open which of the two is the day is not said
 */
record Mention(int start, int end, int year, int first, int second, boolean open) {

  private static final String MON =
      "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\\.?";
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private static final Pattern DAY =
      Pattern.compile(
          "(?<y1>\\d{4})\\s?[-/.年]\\s?(?<m1>\\d{1,2})\\s?[-/.月]\\s?(?<d1>\\d{1,2})日?"
              + "|(?:(?<y2>\\d{4}|\\d{2})年)?(?<m2>\\d{1,2})月(?<d2>\\d{1,2})[日号]?"
              + "|(?<![\\d.])(?<d3>\\d{1,2})(?:ST|ND|RD|TH)?[ -]{0,2}(?<m3>"
              + MON
              + ")(?:[ ,'-]{0,2}(?<y3>\\d{4}|\\d{2}(?![\\d/.-])))?"
              + "|(?<m4>"
              + MON
              + ")[ -]{0,2}(?<d4>\\d{1,2})(?:ST|ND|RD|TH)?(?!\\d)(?:,? {0,2}(?<y4>\\d{4}))?"
              + "|(?<![\\d/.])(?<a>\\d{1,2})[/.](?<b>\\d{1,2})(?:[/.](?<y5>\\d{4}|\\d{2}))?(?![\\d/])");

  static List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      if (day.group("y1") != null) {
        mentions.add(said(day, "y1", "m1", "d1"));
      } else if (day.group("m2") != null) {
        mentions.add(said(day, "y2", "m2", "d2"));
      } else if (day.group("m3") != null) {
        mentions.add(said(day, "y3", "m3", "d3"));
      } else if (day.group("m4") != null) {
        mentions.add(said(day, "y4", "m4", "d4"));
      } else {
        mentions.add(
            new Mention(
                day.start(),
                day.end(),
                year(day.group("y5")),
                Integer.parseInt(day.group("a")),
                Integer.parseInt(day.group("b")),
                true));
      }
    }
    return mentions;
  }

  private static Mention said(Matcher day, String year, String month, String date) {
    String name = day.group(month);
    int number =
        Character.isDigit(name.charAt(0))
            ? Integer.parseInt(name)
            : MONTHS.indexOf(name.substring(0, 3).toUpperCase(Locale.ROOT)) + 1;
    return new Mention(
        day.start(),
        day.end(),
        year(day.group(year)),
        number,
        Integer.parseInt(day.group(date)),
        false);
  }

  static int year(@org.jspecify.annotations.Nullable String written) {
    if (written == null) {
      return 0;
    }
    int year = Integer.parseInt(written);
    return year < 100 ? 2000 + year : year;
  }

  /** What its own numbers say, where one of them is no month. */
  Order order() {
    if (!open || (first <= 12 && second <= 12)) {
      return Order.UNSAID;
    }
    return first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  Mention inYear(int said) {
    return new Mention(start, end, year == 0 ? said : year, first, second, open);
  }

  /** The day; empty where there is none such, or its year is not known. */
  Optional<LocalDate> day(Order order, DayRules rules) {
    int month = open && order == Order.DAY_FIRST ? second : first;
    int date = open && order == Order.DAY_FIRST ? first : second;
    return year == 0 ? rules.nearest(month, date) : DayRules.dated(year, month, date);
  }
}
