package dev.quayside.inbox.read.terms;

import dev.quayside.inbox.read.words.Passage;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them; "18 Nov" is the nearest one ahead, 下周三 lies in the next week.
 */
final class Days {

  private static final String MONTHS =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|déc|mär|mai|okt|dez|ene|abr|ago|dic|fev|set|out|janv|févr|avr|juin|juil|août)[a-zéçû]{0,7}\\.?";
  private static final Phrase ISO =
      Phrase.any("(?<!\\d)(20\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})(?:日|号)?(?!\\d)");
  private static final Phrase DAY_FIRST =
      Phrase.any(
          "(?<![\\d.])(\\d{1,2})\\.(?: (?=\\d{1,2}\\. 20\\d\\d))?(\\d{1,2})\\.(?:"
              + " (?=20\\d\\d))?(20\\d{2}|\\d{2})?(?!\\d)");
  private static final Phrase SLASHED =
      Phrase.any(
          "(?<![\\d/.-])(?:(?<day>mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}[.,]?["
              + " ])?(\\d{1,2})(?:/|-(?=\\d{1,2}-20\\d\\d))(\\d{1,2})(?:[/-](20\\d{2})|/(\\d{2}))?(?![\\d/])");
  private static final Phrase DAY_MONTH =
      Phrase.any(
          "(?<![\\d])(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]?(?:of |de )?"
              + MONTHS
              + "(?![\\p{L}])(?:[ ,.-]{0,2}(?:de )?(20\\d{2}))?");
  private static final Phrase MONTH_DAY =
      Phrase.any(
          "(?<![\\p{L}])"
              + MONTHS
              + "[ -]?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[ ]?h\\b)(?:,?[ ](20\\d{2}))?");

  /** "Ready 18th": the next such day. */
  private static final Phrase ORDINAL =
      Phrase.any(
          "(?<=(?:ready|available|loading|load|pickup|pick up)(?: (?:on|by|from|around|about))?(?:"
              + " the)? )([12]?\\d|3[01])(?:st|nd|rd|th)(?![\\p{L}\\d]|[ ]?(?:of"
              + " )?(?:week|half|quarter|lot|batch|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");

  private static final Phrase HAN =
      Phrase.any(
          "(?:(\\d{1,2})月)(\\d{1,2})(?:日|号)?(?![\\d月])|(?:下个?月|(?:本|当|这个?)月|(?<![\\d月.区路街道园村弄巷里幢-]))(\\d{1,2})号(?!楼|路|厂|线|库|仓|门)");
  private static final Phrase HAN_DOT =
      Phrase.any(
          "(?<![\\d.])(1[0-2]|0?[1-9])\\.([0-3]?\\d)(?=[ ]?(?:号|日|前|后|左右|可以)?["
              + " ]?(?:装柜|装货|装箱|提货|走货|出货|货好|备好|进仓|入仓|交货|发货))");
  private static final Phrase HAN_WEEK =
      Phrase.any("(下下|下|这|本|上)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])(?!津)");
  private static final Phrase HAN_NEAR = Phrase.any("明天|明日|明早|明晚|听日|聽日|后天|今天|今日|今晚");
  private static final Phrase WEEKDAY =
      Phrase.any(
          "(?<![\\p{L}])(next |this |coming |on"
              + " )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)(?![\\p{L}])|(?<![\\p{L}])(tomorrow|tmrw|tmr|tomoz|today|day"
              + " after tomorrow)(?![\\p{L}])");

  private Days() {}

  /** The days of a text that was written on this one. */
  private record From(LocalDate today) implements Wording.Reading<List<Mention>> {}

  /** A day and where its words stand. */
  record Mention(LocalDate day, int start, int end) {}

  /**
   * The first day in a cell or a line; 12/4 is in December where the letter is Chinese, whatever
   * stands in the cell.
   */
  static Optional<Mention> first(Wording text, Span of, LocalDate today) {
    return all(text.passage(of), today, han(text.letters())).stream().findFirst();
  }

  /** The days named where the text has words. */
  static List<Mention> all(Wording text, LocalDate today) {
    return text.once(new From(today), () -> read(text, today));
  }

  private static List<Mention> read(Wording text, LocalDate today) {
    var shift = text.live().start();
    var words = text.passage(text.live());
    return all(words, today, han(words.letters())).stream()
        .map(m -> new Mention(m.day(), m.start() + shift, m.end() + shift))
        .toList();
  }

  private static boolean han(String words) {
    return words.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000);
  }

  private static List<Mention> all(Passage words, LocalDate today, boolean han) {
    var found = new ArrayList<Mention>();
    each(ISO, words, found, m -> date(number(m, 1), number(m, 2), number(m, 3)));
    each(
        DAY_FIRST,
        words,
        found,
        m ->
            m.group(3) == null && !m.group().endsWith(".")
                ? Optional.empty()
                : date(
                    year(m.group(3), today, number(m, 2), number(m, 1)),
                    number(m, 2),
                    number(m, 1)));
    each(
        HAN_DOT,
        words,
        found,
        m -> date(year(null, today, number(m, 1), number(m, 2)), number(m, 1), number(m, 2)));
    each(DAY_MONTH, words, found, m -> named(m.group(2), number(m, 1), m.group(3), today));
    each(MONTH_DAY, words, found, m -> named(m.group(1), number(m, 2), m.group(3), today));
    each(ORDINAL, words, found, m -> next(number(m, 1), today));
    each(HAN, words, found, m -> han(m, today));
    each(SLASHED, words, found, m -> slashed(m, han, today));
    each(HAN_WEEK, words, found, m -> hanWeek(m, today));
    each(
        HAN_NEAR,
        words,
        found,
        m ->
            Optional.of(
                today.plusDays(
                    m.group().startsWith("明")
                            || m.group().endsWith("听日")
                            || m.group().endsWith("聽日")
                        ? 1
                        : m.group().startsWith("后") ? 2 : 0)));
    each(WEEKDAY, words, found, m -> weekday(m, today));
    found.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(found);
  }

  private interface Reader {
    Optional<LocalDate> read(MatchResult match);
  }

  private static void each(Phrase pattern, Passage words, List<Mention> found, Reader reader) {
    words
        .matcher(pattern)
        .results()
        .filter(m -> found.stream().noneMatch(f -> m.start() < f.end() && f.start() < m.end()))
        .forEach(
            m -> reader.read(m).ifPresent(day -> found.add(new Mention(day, m.start(), m.end()))));
  }

  private static Optional<LocalDate> hanWeek(MatchResult m, LocalDate today) {
    var of = "一二三四五六日天".indexOf(m.group(2));
    var weekday = DayOfWeek.of(Math.min(of, 6) + 1);
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (m.group(1)) {
      case "下下" -> Optional.of(monday.plusWeeks(2).with(TemporalAdjusters.nextOrSame(weekday)));
      case "下" -> Optional.of(monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday)));
      case "上" -> Optional.empty();
      case null -> Optional.of(today.with(TemporalAdjusters.nextOrSame(weekday)));
      default -> Optional.of(monday.with(TemporalAdjusters.nextOrSame(weekday)));
    };
  }

  private static Optional<LocalDate> next(int day, LocalDate today) {
    var month = day >= today.getDayOfMonth() ? today : today.plusMonths(1);
    return date(month.getYear(), month.getMonthValue(), day);
  }

  private static Optional<LocalDate> weekday(MatchResult m, LocalDate today) {
    if (m.group(3) != null) {
      var word = m.group(3).toLowerCase(Locale.ROOT);
      return Optional.of(today.plusDays(word.equals("today") ? 0 : word.startsWith("t") ? 1 : 2));
    }
    var weekday = weekday(m.group(2).toLowerCase(Locale.ROOT));
    var lead = m.group(1) == null ? "" : m.group(1).strip().toLowerCase(Locale.ROOT);
    return Optional.of(
        lead.equals("next")
            ? today
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday))
            : today.with(TemporalAdjusters.next(weekday)));
  }

  private static DayOfWeek weekday(String name) {
    return switch (name) {
      case "monday", "montag", "lundi", "lunes" -> DayOfWeek.MONDAY;
      case "tuesday", "dienstag", "mardi", "martes" -> DayOfWeek.TUESDAY;
      case "wednesday", "mittwoch", "mercredi", "miércoles" -> DayOfWeek.WEDNESDAY;
      case "thursday", "donnerstag", "jeudi", "jueves" -> DayOfWeek.THURSDAY;
      case "friday", "freitag", "vendredi", "viernes" -> DayOfWeek.FRIDAY;
      case "saturday", "samstag" -> DayOfWeek.SATURDAY;
      default -> DayOfWeek.SUNDAY;
    };
  }

  private static Optional<LocalDate> han(MatchResult m, LocalDate today) {
    if (m.group(3) != null) {
      var day = number(m, 3);
      var ahead = day >= today.getDayOfMonth() && !m.group().startsWith("下");
      var month = ahead ? today : today.plusMonths(1);
      return date(month.getYear(), month.getMonthValue(), day);
    }
    var month = number(m, 1);
    return date(year(null, today, month, number(m, 2)), month, number(m, 2));
  }

  /** Days ahead within which cargo is spoken of as ready. */
  private static final int SOON = 75;

  /**
   * 11/25 and 11-25-2026 are November everywhere; 5/11 is in May for a Chinese. For everybody else
   * it is the one of its two days that lies close ahead, and open where both or neither do.
   */
  private static Optional<LocalDate> slashed(MatchResult m, boolean han, LocalDate today) {
    var first = number(m, 2);
    var second = number(m, 3);
    var year = m.group(4) == null ? m.group(5) : m.group(4);
    if (second > 12 || han) {
      return date(year(year, today, first, second), first, second);
    }
    if (first > 12 || first == second) {
      return date(year(year, today, second, first), second, first);
    }
    var american = date(year(year, today, first, second), first, second);
    var european = date(year(year, today, second, first), second, first);
    if (m.group(1) != null && on(m.group(1), american) != on(m.group(1), european)) {
      return on(m.group(1), american) ? american : european;
    }
    return soon(american, today) == soon(european, today)
        ? Optional.empty()
        : soon(american, today) ? american : european;
  }

  /** "Mon 10/05" is the one of its two days that is a Monday. */
  private static boolean on(String weekday, Optional<LocalDate> day) {
    return day.filter(d -> d.getDayOfWeek().name().startsWith(weekday.toUpperCase(Locale.ROOT)))
        .isPresent();
  }

  private static boolean soon(Optional<LocalDate> day, LocalDate today) {
    return day.filter(d -> !d.isBefore(today) && d.isBefore(today.plusDays(SOON))).isPresent();
  }

  private static Optional<LocalDate> named(
      String month, int day, @Nullable String year, LocalDate today) {
    var number = Months.number(month);
    return number.isEmpty()
        ? Optional.empty()
        : date(year(year, today, number.get(), day), number.get(), day);
  }

  private static int year(@Nullable String written, LocalDate today, int month, int day) {
    if (written != null) {
      var year = Integer.parseInt(written);
      return year < 100 ? 2000 + year : year;
    }
    return date(today.getYear(), month, day)
        .filter(date -> date.isBefore(today.minusDays(60)))
        .map(date -> today.getYear() + 1)
        .orElse(today.getYear());
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
