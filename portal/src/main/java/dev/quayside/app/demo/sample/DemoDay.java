package dev.quayside.app.demo.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The day the demonstration is given. The samples are written around it: {today+10}, {month-start},
 * {next-month-end}, and {today+10|d MMMM yyyy} where the form matters.
 */
public record DemoDay(LocalDate today) {

  /** The text with every day in it filled in, as 2026-06-30 where no form is asked for. */
  public String fill(String text) {
    var filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(text, at, open).append(written(text.substring(open + 1, close)));
      at = close + 1;
    }
    return filled.append(text, at, text.length()).toString();
  }

  /** The day that a word such as today+10 or month-start means. */
  LocalDate day(String word) {
    return switch (word) {
      case "month-start" -> today.withDayOfMonth(1);
      case "next-month-end" -> today.withDayOfMonth(1).plusMonths(2).minusDays(1);
      case "last-month-start" -> today.withDayOfMonth(1).minusMonths(1);
      case "last-month-end" -> today.withDayOfMonth(1).minusDays(1);
      default -> {
        if (!word.startsWith("today")) {
          throw new IllegalArgumentException("No day: " + word);
        }
        String days = word.substring("today".length());
        yield days.isEmpty() ? today : today.plusDays(Integer.parseInt(days));
      }
    };
  }

  private String written(String placeholder) {
    int bar = placeholder.indexOf('|');
    if (bar < 0) {
      return day(placeholder).toString();
    }
    return day(placeholder.substring(0, bar))
        .format(DateTimeFormatter.ofPattern(placeholder.substring(bar + 1), Locale.ENGLISH));
  }
}
