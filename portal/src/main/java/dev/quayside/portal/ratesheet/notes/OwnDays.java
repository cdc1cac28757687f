package dev.quayside.portal.ratesheet.notes;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.ratesheet.timing.Period;
import dev.quayside.portal.ratesheet.timing.ValidityText;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days on which one charge of a remark or a column holds, where it says so itself: PSS USD
 * 200/40HQ from 7/1, GRI USD 300 effective July 15, 7月1日起 EBS USD 60/TEU.
 *
 * @param rest what the remark says beside them
 */
public record OwnDays(String rest, Understood<Period> said) {

  /** Nothing is said of when a charge begins, or ends: it does so with its rate. */
  private static final LocalDate WITH_THE_RATE_FROM = LocalDate.MIN;

  private static final LocalDate WITH_THE_RATE_TO = LocalDate.MAX;

  private static final String MONTH =
      "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\\.?";
  private static final String DAY =
      "(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|(?:\\d{2,4}年)?\\d{1,2}月\\d{1,2}[日号]?"
          + "|\\d{1,2}(?:ST|ND|RD|TH)?[ -]?"
          + MONTH
          + "(?:[ ,-]{1,2}\\d{4})?|"
          + MONTH
          + "[ -]?\\d{1,2}(?:ST|ND|RD|TH)?(?:,? ?\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)";
  private static final String TO = " ?(?:-|~|TO|TILL|UNTIL|至|到) ?";

  private static final Pattern DAYS =
      Pattern.compile(
          "\\(?(?<![\\dA-Z/.])(?:(?<word>(?:VALID |EFFECTIVE |EFF\\.?"
              + " )?(?:FROM|TILL|UNTIL|THRU|THROUGH|UP TO|AS"
              + " OF|SINCE|STARTING)|EFFECTIVE|EFF\\.?|W\\.?E\\.?F\\.?|VALID|自|从|有效期至|有效期|截止|至)[:"
              + " ]{0,2}(?<days>"
              + DAY
              + "(?:"
              + TO
              + DAY
              + ")?)|(?<range>"
              + DAY
              + TO
              + DAY
              + ")|(?<day>"
              + DAY
              + ")(?= ?(?:起|开始|生效|止|前)))(?![\\d/])(?<behind> ?(?:起|开始|生效|止|前)?)(?:执行|生效|收取)?\\)?");

  /**
   * Days, and the words they stand beside.
   *
   * @param days such as FROM 7/15; how they are to be read the sheet may not have said yet
   */
  public record Apart(String rest, String days) {}

  /** The first days that the words name, in upper case; empty without any, or without others. */
  public static Optional<Apart> apart(String words) {
    Matcher found = DAYS.matcher(words);
    if (!found.find()) {
      return Optional.empty();
    }
    String rest =
        (words.substring(0, found.start()).strip() + " " + words.substring(found.end()).strip())
            .strip();
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Apart(rest, plainly(found)));
  }

  /** The first days a piece of a remark names, with what is left of it; empty without any. */
  static Optional<OwnDays> in(String piece, DayRules rules) {
    return apart(piece)
        .map(apart -> new OwnDays(apart.rest(), ValidityText.read(apart.days(), rules)));
  }

  /** From when till when the words say a charge holds; an end that is open is its rate's. */
  public static Understood<Validity> read(String days, DayRules rules) {
    return switch (ValidityText.read(days, rules)) {
      case Understood.Is<Period>(var period) -> new Understood.Is<>(holding(period));
      case Understood.Nothing<Period>() -> new Understood.Nothing<>();
      case Understood.Wrong<Period>(Saying why) -> new Understood.Wrong<>(why);
    };
  }

  private static Validity holding(Period period) {
    return new Validity(
        period.from().orElse(WITH_THE_RATE_FROM), period.to().orElse(WITH_THE_RATE_TO));
  }

  /** From or till, in words that are read as such; both ends speak for themselves. */
  private static String plainly(Matcher found) {
    String word = found.group("word");
    String days =
        word == null
            ? found.group(found.group("day") == null ? "range" : "day")
            : found.group("days");
    String behind = found.group("behind").strip();
    boolean till =
        behind.equals("止")
            || behind.equals("前")
            || (word != null
                && (word.contains("TIL")
                    || word.contains("THR")
                    || word.contains("UP TO")
                    || word.endsWith("至")
                    || word.equals("截止")));
    return (till ? "TILL " : "FROM ") + days;
  }

  /** The remark's charges on these days; wrong where the days were not understood. */
  Noted on(Noted noted) {
    return switch (said) {
      case Understood.Is<Period>(var period) ->
          noted.each(charge -> charge.on(Optional.of(holding(period))));
      case Understood.Nothing<Period>() -> noted;
      case Understood.Wrong<Period>(Saying why) ->
          Noted.wrong(Saying.of("%s: its validity %s", "%s：其有效期%s", rest, why));
    };
  }

  /**
   * The charges that arise with a rate, each within the rate's days and by the same day as the
   * rate.
   *
   * @param rate the days on which the rate holds
   */
  public static List<Charge> within(List<Charge> charges, Validity rate) {
    return charges.stream().flatMap(charge -> within(charge, rate).stream()).toList();
  }

  private static Optional<Charge> within(Charge charge, Validity rate) {
    if (charge.validity().isEmpty()) {
      return Optional.of(charge);
    }
    Validity own = charge.validity().get();
    LocalDate from = own.from().isBefore(rate.from()) ? rate.from() : own.from();
    LocalDate last = own.to().isAfter(rate.to()) ? rate.to() : own.to();
    if (last.isBefore(from)) {
      return Optional.empty();
    }
    boolean always = from.equals(rate.from()) && last.equals(rate.to());
    return Optional.of(
        charge.on(always ? Optional.empty() : Optional.of(new Validity(from, last, rate.by()))));
  }
}
