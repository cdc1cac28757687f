package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Dates with the month as a word, which nobody can read as another day, and times with their zone,
 * for the reader may sit half a world away.
 */
public final class Days {

  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter ZH =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Days() {}

  public static String day(LocalDate day, Language language) {
    return switch (language) {
      case EN -> EN.format(day).replace("Sept", "Sep");
      case ZH -> ZH.format(day);
    };
  }

  /** Such as "Monday, 23 Nov 2026, 12:00 China Time (UTC+8)". */
  public static String dayAndTime(Instant at, ZoneId zone, Language language) {
    var there = at.atZone(zone);
    String day = day(there.toLocalDate(), language);
    String weekday = there.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    String time = TIME.format(there);
    String clock = clock(zone, there.getOffset(), language);
    return switch (language) {
      case EN -> "%s, %s, %s %s".formatted(weekday, day, time, clock);
      case ZH -> "%s（%s）%s（%s）".formatted(day, weekday, time, clock);
    };
  }

  /** When the customer wrote, by his own clock. */
  public static String written(OffsetDateTime at, Language language) {
    return day(at.toLocalDate(), language) + " " + TIME.format(at);
  }

  private static String clock(ZoneId zone, ZoneOffset offset, Language language) {
    String distance = offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + hours(offset);
    if (zone.normalized() instanceof ZoneOffset) {
      return distance;
    }
    String name = zone.getDisplayName(TextStyle.FULL, language.locale());
    return switch (language) {
      case EN -> name + " (" + distance + ")";
      case ZH -> name + "，" + distance;
    };
  }

  /** +8 for +08:00, +5:30 as it is. */
  private static String hours(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds() / 60);
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return minutes % 60 == 0
        ? sign + minutes / 60
        : "%s%d:%02d".formatted(sign, minutes / 60, minutes % 60);
  }
}
