package dev.quayside.portal.ratesheet.timing;

import dev.quayside.portal.ratesheet.cell.DayCell.Order;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.rates.tariff.schedule.Validity;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how long rates hold: 7/1-7/14, 有效期至6/30, 6月上半月, 1-14 July 2026, valid till end of month.
 */
public final class ValidityText {

  private static final int MOST_LETTERS = 300;

  /** One month for two days: 7月1-14日, 1-14 JUL, JUL 1-14. */
  private static final Pattern SHARED_MONTH =
      Pattern.compile(
          "(?<m>\\d{1,2})月(?<d1>\\d{1,2})[日号]?\\s?[-~—–至到]{1,2}\\s?(?<d2>\\d{1,2})[日号](?!\\d)|(?<d3>\\d{1,2})\\s?[-~—–]\\s?(?<d4>\\d{1,2})["
              + " -]?(?<n1>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(?<n2>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}"
              + " (?<d5>\\d{1,2})\\s?[-~—–]\\s?(?<d6>\\d{1,2})(?![\\d/])");

  private static final List<String> FROM_WORDS =
      List.of("FROM", "EFFECTIVE", "WEF", "自", "起", "开始");
  private static final List<String> TILL_WORDS =
      List.of("TILL", "UNTIL", "THRU", "EXPIR", "至", "到", "止", "截止", "前", "VALID", "VAL", "有效");
  private static final List<String> BOOKING =
      List.of("BOOKING", "GATE-IN", "GATE IN", "订舱", "进港", "接载", "进仓");
  private static final List<String> DEPARTURE =
      List.of(
          "ETD",
          "SAIL",
          "DEPART",
          "ON BOARD",
          "ON-BOARD",
          "SOB",
          "VESSEL",
          "开船",
          "离港",
          "装船",
          "开航",
          "船期");

  private ValidityText() {}

  /** Whether a sentence is about validity at all, so that its days are not a ship's. */
  public static boolean speaksOfValidity(String text) {
    String upper = tidy(text);
    return upper.contains("VALID")
        || upper.contains("EFFECTIVE")
        || upper.contains("EXPIR")
        || upper.startsWith("VAL ")
        || upper.contains(" VAL ")
        || upper.contains("有效")
        || upper.contains("执行期");
  }

  public static Understood<Period> read(String written, DayRules rules) {
    String text = tidy(written);
    if (text.isEmpty()) {
      return new Understood.Nothing<>();
    }
    if (text.length() > MOST_LETTERS) {
      return Understood.wrong("is too long for a validity", "太长，不像有效期");
    }
    String days = withSharedMonth(text);
    List<Mention> mentions = Mention.in(days);
    if (mentions.isEmpty()) {
      return MonthPart.read(text, rules)
          .<Understood<Period>>map(period -> new Understood.Is<>(counted(period, text)))
          .orElseGet(() ->
              Understood.wrong(
                  "is no validity; write 2026-06-01 to 2026-06-30",
                  "不是有效期；请填2026-06-01至2026-06-30"));
    }
    return dated(days, mentions.subList(0, Math.min(2, mentions.size())), rules);
  }

  private static Understood<Period> dated(String text, List<Mention> mentions, DayRules rules) {
    Order order = order(text, mentions, rules);
    boolean open = mentions.stream().anyMatch(m -> m.open() && m.first() != m.second());
    if (open && order == Order.UNSAID) {
      return Understood.wrong(
          "may be day/month or month/day; answer dates=dmy or dates=mdy, or write 2026-06-30",
          "日/月还是月/日不明；请答复dates=dmy或dates=mdy，或填2026-06-30");
    }
    int year = mentions.stream().mapToInt(Mention::year).max().orElse(0);
    List<Optional<LocalDate>> days =
        mentions.stream().map(mention -> mention.inYear(year).day(order, rules)).toList();
    if (days.stream().anyMatch(Optional::isEmpty)) {
      return year == 0 && rules.today().isEmpty()
          ? Understood.wrong("does not say the year; write 2026-06-30", "没有年份；请填2026-06-30")
          : Understood.wrong(
              "is no day of the calendar; write 2026-06-30", "日历上没有这一天；请填2026-06-30");
    }
    LocalDate first = days.getFirst().orElseThrow();
    if (days.size() == 1) {
      Period alone =
          begins(text, mentions.getFirst())
              ? new Period(Optional.of(first), Optional.empty(), Optional.empty())
              : Period.till(first);
      return new Understood.Is<>(counted(alone, text));
    }
    LocalDate last = days.getLast().orElseThrow();
    if (last.isBefore(first) && mentions.getLast().year() == 0) {
      last = last.plusYears(1); // 12/20-1/5 crosses the new year
    }
    if (last.isBefore(first) && mentions.getFirst().year() == 0) {
      first = first.minusYears(1);
    }
    return last.isBefore(first)
        ? Understood.wrong("ends before it begins", "到期日早于生效日")
        : new Understood.Is<>(counted(Period.between(first, last), text));
  }

  /** Its own numbers, then what the sheet says, then the Chinese way: month before day. */
  private static Order order(String text, List<Mention> mentions, DayRules rules) {
    for (Mention mention : mentions) {
      if (mention.order() != Order.UNSAID) {
        return mention.order();
      }
    }
    if (rules.order() != Order.UNSAID) {
      return rules.order();
    }
    boolean han =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han ? Order.MONTH_FIRST : Order.UNSAID;
  }

  private static boolean begins(String text, Mention mention) {
    String before = text.substring(0, mention.start());
    String after = text.substring(mention.end());
    boolean from = FROM_WORDS.stream().anyMatch(before::contains) || after.startsWith("起");
    return from
        && TILL_WORDS.stream()
            .noneMatch(
                word -> before.contains(word) && !word.startsWith("VAL") && !word.equals("有效"));
  }

  private static Period counted(Period period, String text) {
    if (BOOKING.stream().anyMatch(text::contains)) {
      return period.counted(Optional.of(Validity.By.BOOKING));
    }
    return DEPARTURE.stream().anyMatch(text::contains)
        ? period.counted(Optional.of(Validity.By.DEPARTURE))
        : period;
  }

  private static String withSharedMonth(String text) {
    Matcher shared = SHARED_MONTH.matcher(text);
    if (!shared.find()) {
      return text;
    }
    String days;
    if (shared.group("m") != null) {
      days =
          "%s月%s日-%s月%s日"
              .formatted(
                  shared.group("m"), shared.group("d1"), shared.group("m"), shared.group("d2"));
    } else if (shared.group("n1") != null) {
      String month = shared.group("n1");
      days = shared.group("d3") + " " + month + " - " + shared.group("d4") + " " + month;
    } else {
      String month = shared.group("n2");
      days = shared.group("d5") + " " + month + " - " + shared.group("d6") + " " + month;
    }
    return text.substring(0, shared.start()) + days + text.substring(shared.end());
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
