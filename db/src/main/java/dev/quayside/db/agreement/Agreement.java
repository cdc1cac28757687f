package dev.quayside.db.agreement;

import java.util.List;

/**
 * How often sales agreed with what the robot wrote: they sent it as it was, or looked at it and
 * found it right.
 *
 * @param said what they said of the letters since the rule was set, the newest first; true where
 *     they agreed
 */
public record Agreement(List<Boolean> said) {

  /** 95 % of what is claimed so holds (two-sided). */
  private static final double Z = 1.96;

  public Agreement {
    said = List.copyOf(said);
  }

  public int of() {
    return said.size();
  }

  public int agreed() {
    return agreed(said);
  }

  private static int agreed(List<Boolean> some) {
    return (int) some.stream().filter(it -> it).count();
  }

  /** With how many of the last ones they did not agree. */
  int refusedOfLast(int last) {
    List<Boolean> some = said.subList(0, Math.min(last, said.size()));
    return some.size() - agreed(some);
  }

  /**
   * How often they agree at the least, 0 to 1: the lower bound of Wilson's interval, which a short
   * run of luck does not deceive. 0 where nothing was said yet.
   */
  public double atLeast() {
    int n = said.size();
    if (n == 0) {
      return 0;
    }
    double share = (double) agreed() / n;
    double middle = share + Z * Z / (2 * n);
    double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
    return Math.max(0, (middle - spread) / (1 + Z * Z / n));
  }

  /** The same in percent, never more than it is. */
  public int percentAtLeast() {
    return (int) Math.floor(100 * atLeast());
  }
}
