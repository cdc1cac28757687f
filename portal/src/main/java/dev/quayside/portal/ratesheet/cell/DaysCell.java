package dev.quayside.portal.ratesheet.cell;

import dev.quayside.rates.tariff.schedule.TransitTime;
import java.util.regex.Pattern;

/** Reads a number of days: 18, 16-18, 14 days, 21天. */
public final class DaysCell {

  private static final int MOST_DAYS = 365;
  private static final Pattern ENDS = Pattern.compile("[-~–—/]");

  private DaysCell() {}

  public static Understood<TransitTime> transit(String text) {
    if (Amounts.nothing(text)) {
      return new Understood.Nothing<>();
    }
    String[] ends = ENDS.split(bare(text), 3);
    int least = days(ends[0]);
    int most = ends.length == 1 ? least : days(ends[ends.length - 1]);
    return ends.length > 2 || least < 0 || most < least
        ? Understood.wrong("is no transit time; write days: 18 or 16-18", "不是航程；请填天数：18或16-18")
        : new Understood.Is<>(new TransitTime(least, most));
  }

  public static Understood<Integer> free(String text) {
    if (Amounts.nothing(text)) {
      return new Understood.Nothing<>();
    }
    int days = days(bare(text));
    return days < 0
        ? Understood.wrong("is no number of free days; write 14", "不是免箱天数；请填14")
        : new Understood.Is<>(days);
  }

  private static String bare(String text) {
    String tidy = Amounts.tidy(text);
    for (String unit : new String[] {"DAYS", "DAY", "D", "天", "日"}) {
      if (tidy.endsWith(unit)) {
        return tidy.substring(0, tidy.length() - unit.length()).strip();
      }
    }
    return tidy;
  }

  private static int days(String text) {
    String digits = text.strip();
    if (!Figures.isDigits(digits) || digits.length() > 3) {
      return -1;
    }
    int days = Integer.parseInt(digits);
    return days <= MOST_DAYS ? days : -1;
  }
}
