package dev.quayside.portal.ratesheet.cell;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.words.Saying;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Reads a day: as Excel marks it, 2026-06-30, 2026/6/30, 2026年6月30日, 30.06.2026, 30 Jun 2026. */
public final class DayCell {

  private static final Saying WANTED =
      Saying.of("is no day; write it as 2026-06-30", "不是日期；请填2026-06-30");

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-M-d"),
          form("uuuu/M/d"),
          form("uuuu.M.d"),
          form("uuuu'年'M'月'd'日'"),
          form("d.M.uuuu"),
          form("d[ ][-]MMM[ ][-]uuuu"),
          form("MMM d[,] uuuu"));

  private DayCell() {}

  /** Which number of 5/6/2026 is the day; a heading may say it, nobody should guess it. */
  public enum Order {
    UNSAID,
    DAY_FIRST,
    MONTH_FIRST;

    /** What a heading such as "Effective Date (mm/dd/yy)" says. */
    public static Order of(String heading) {
      String upper = heading.toUpperCase(Locale.ROOT);
      if (upper.contains("MM/DD")) {
        return MONTH_FIRST;
      }
      return upper.contains("DD/MM") ? DAY_FIRST : UNSAID;
    }
  }

  public static Understood<LocalDate> read(Cell cell, Order order) {
    if (cell.day().isPresent()) {
      return new Understood.Is<>(cell.day().get());
    }
    String text = cell.text();
    if (text.isEmpty()) {
      return new Understood.Nothing<>();
    }
    if (text.length() > 30) {
      return new Understood.Wrong<>(WANTED);
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        return sensible(LocalDate.parse(text, form));
      } catch (DateTimeParseException e) {
        // the next form
      }
    }
    return slashed(text, order);
  }

  /** 5/6/2026: asks, unless the heading or a number above 12 says which is the day. */
  private static Understood<LocalDate> slashed(String text, Order order) {
    String[] parts = text.split("[/-]", 4);
    if (parts.length != 3 || !isNumber(parts[0]) || !isNumber(parts[1]) || !isNumber(parts[2])) {
      return new Understood.Wrong<>(WANTED);
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    if (parts[2].length() == 2) {
      year += 2000;
    }
    try {
      return switch (order) {
        case DAY_FIRST -> sensible(LocalDate.of(year, second, first));
        case MONTH_FIRST -> sensible(LocalDate.of(year, first, second));
        case UNSAID -> {
          if (parts[2].length() == 4 && first > 12) {
            yield sensible(LocalDate.of(year, second, first));
          }
          if (parts[2].length() == 4 && (second > 12 || first == second)) {
            yield sensible(LocalDate.of(year, first, second));
          }
          yield Understood.wrong(
              "may be %s or %s; write it as 2026-06-30, or put (dd/mm/yyyy) or (mm/dd/yyyy) into"
                  + " the column's heading",
              "可能是%s或%s；请填2026-06-30，或在列标题注明(dd/mm/yyyy)或(mm/dd/yyyy)",
              LocalDate.of(year, second, first),
              LocalDate.of(year, first, second));
        }
      };
    } catch (DateTimeException e) {
      return new Understood.Wrong<>(WANTED);
    }
  }

  private static Understood<LocalDate> sensible(LocalDate day) {
    return day.getYear() < 2000 || day.getYear() > 2100
        ? Understood.wrong("is not of this century", "年份不在本世纪")
        : new Understood.Is<>(day);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
