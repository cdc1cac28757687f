package dev.quayside.rates.quote;

import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rate that was considered and lost, for the why-not ledger at the desk.
 *
 * @param rate the library's number of the rate
 * @param what the rate in short: line, lane, validity, source
 * @param nearMiss by how little it lost, where that can be told in figures
 */
public record Rejected(
    long rate, String what, Reason reason, String detail, Optional<NearMiss> nearMiss) {

  /** Why a rate is not the answer. */
  public enum Reason implements Spoken {
    NOT_VALID_THAT_DAY("Not valid on the day", "当日不在有效期内"),
    LINE_NOT_ASKED_FOR("Another line was asked for", "客户指定其他船公司"),
    COMMODITY_DOES_NOT_FIT("For other goods", "品名不符"),
    WEIGHT_DOES_NOT_FIT("For another weight", "重量不符"),
    CLOSER_LANE_EXISTS("A closer port has a rate", "有更贴近的港口运价"),
    CONTRACT_GOES_FIRST("Contract goes first", "合约价优先"),
    PRICE_LEVEL_GOES_FIRST("Price level goes first", "等级价优先"),
    TARIFF_GOES_FIRST("Tariff goes before spot", "公布价优先于现货价"),
    NO_PRICE_FOR_EQUIPMENT("No price for this equipment", "该箱型无价格"),
    CHARGE_WITHOUT_AMOUNT("A surcharge has no amount", "附加费缺少金额"),
    NEGATIVE_PRICE("A price below nothing", "价格为负数"),
    /** A truck was asked for, and none runs, or not to where and when this freight goes. */
    NO_TRUCK("No truck at that end for this freight", "拖车无价，或与该运价不匹配"),
    NO_MARGIN("No margin rule", "没有利润规则"),
    BELOW_FLOOR("Margin below the floor", "低于利润底线"),
    /** An exchange rate is missing. */
    NOT_COMPARABLE("No exchange rate to compare by", "缺少汇率，无法比价"),
    SAME_AS_SHOWN("Same as an option shown", "与已列方案相同"),
    DEARER("Dearer", "价格较高");

    private final String en;
    private final String zh;

    Reason(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }

    @Override
    public Told told() {
      return new Told(en, zh);
    }
  }

  public static Rejected of(Rate rate, Reason reason, String detail) {
    return new Rejected(rate.id(), inShort(rate), reason, detail, Optional.empty());
  }

  /** Why it lost, with the figures. */
  public Told told() {
    return new Told(detail, Details.inChinese(detail).orElseGet(() -> reason.told().zh()));
  }

  /** Such as "MAEU CNSHA-USLAX, 2026-05-01 to 2026-05-31, tariff (may.xlsx, row 3)". */
  public Told named() {
    return new Told(what, SPOKEN.matcher(what).replaceFirst("，$1 至 $2（"));
  }

  private static final Pattern SPOKEN =
      Pattern.compile(", (\\d{4}-\\d\\d-\\d\\d) to (\\d{4}-\\d\\d-\\d\\d), [a-z ]+ \\(");

  public Rejected narrowly(NearMiss miss) {
    return new Rejected(rate, what, reason, detail, Optional.of(miss));
  }

  private static String inShort(Rate rate) {
    String kind = rate.agreement().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return rate.carrier().scac()
        + " "
        + rate.lane()
        + ", "
        + rate.validity().from()
        + " to "
        + rate.validity().to()
        + ", "
        + kind
        + " ("
        + rate.source()
        + ")";
  }
}
