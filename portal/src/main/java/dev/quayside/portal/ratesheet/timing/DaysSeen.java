package dev.quayside.portal.ratesheet.timing;

import dev.quayside.portal.ratesheet.cell.DayCell.Order;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a sheet's dates for the ones that have only one reading: 25/6 is no month of 25.
 * What they say holds for the others of the sheet, unless they contradict each other.
 */
public final class DaysSeen {

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\d/.$])(\\d{1,2})/(\\d{1,2})(?:/\\d{4}|/\\d{2})?(?![\\d/.])");

  private int dayFirst;
  private int monthFirst;
  private int open;

  public void see(String text) {
    if (text.length() > 300 || text.indexOf('/') < 0) {
      return;
    }
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      int first = Integer.parseInt(pair.group(1));
      int second = Integer.parseInt(pair.group(2));
      if (first > 12 && first <= 31 && second <= 12) {
        dayFirst++;
      } else if (second > 12 && second <= 31 && first <= 12) {
        monthFirst++;
      } else if (first != second && first >= 1 && second >= 1) {
        open++;
      }
    }
  }

  /** What they say together; unsaid where none says it, or some say this and some that. */
  public Order order() {
    if (dayFirst > 0 && monthFirst == 0) {
      return Order.DAY_FIRST;
    }
    return monthFirst > 0 && dayFirst == 0 ? Order.MONTH_FIRST : Order.UNSAID;
  }

  /** Whether there is a date that has two readings by itself. */
  public boolean anyOpen() {
    return open > 0;
  }
}
