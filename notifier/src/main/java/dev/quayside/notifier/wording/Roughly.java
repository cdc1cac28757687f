package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.rates.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** How a forwarder says about what something will cost, without promising it. */
public final class Roughly {

  private Roughly() {}

  /**
   * What stands before the price of a lane.
   *
   * @param first whether nothing was said of another before
   * @param lane in the customer's own words, where he asks for several
   */
  public static String opening(boolean first, Optional<String> lane, Language language) {
    String named = lane.map(it -> lane(it, language)).orElse("");
    return switch (language) {
      case EN -> first ? "To give you an idea meanwhile, not an offer yet: " + named : named;
      case ZH -> first ? "先供您参考，非正式报价：" + named : named;
    };
  }

  public static String lane(String named, Language language) {
    return switch (language) {
      case EN -> OneLine.of(named) + ", ";
      case ZH -> OneLine.of(named) + "，";
    };
  }

  /** "about USD 1,450 to USD 1,600". */
  public static String between(Money least, Money most, Language language) {
    boolean same = least.equals(most);
    return switch (language) {
      case EN -> "about " + whole(least) + (same ? "" : " to " + whole(most));
      case ZH -> "约 " + whole(least) + (same ? "" : " 至 " + whole(most));
    };
  }

  public static String about(Money money, Language language) {
    return between(money, money, language);
  }

  /** Without coins, which would promise too much; with them where a unit costs next to nothing. */
  public static String whole(Money money) {
    return money.currency().getCurrencyCode()
        + " "
        + (money.amount().stripTrailingZeros().scale() > 0
            ? Amounts.number(money.amount().setScale(2))
            : Amounts.plain(money.amount()));
  }

  /** For which departures that is so; said at the end of a sentence. */
  public static String leavingBy(Optional<LocalDate> day, Language language) {
    return switch (language) {
      case EN -> day.map(last -> ", leaving by " + Days.day(last, language)).orElse("");
      case ZH -> day.map(last -> "，适用于" + Days.day(last, language) + "前开船").orElse("");
    };
  }
}
