package dev.quayside.rates.quote;

import dev.quayside.rates.tariff.Rate;
import java.util.Locale;
import java.util.Optional;

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
  public enum Reason {
    NOT_VALID_THAT_DAY,
    LINE_NOT_ASKED_FOR,
    COMMODITY_DOES_NOT_FIT,
    WEIGHT_DOES_NOT_FIT,
    CLOSER_LANE_EXISTS,
    CONTRACT_GOES_FIRST,
    PRICE_LEVEL_GOES_FIRST,
    TARIFF_GOES_FIRST,
    NO_PRICE_FOR_EQUIPMENT,
    CHARGE_WITHOUT_AMOUNT,
    NEGATIVE_PRICE,
    /** A truck was asked for, and none runs, or not to where and when this freight goes. */
    NO_TRUCK,
    NO_MARGIN,
    BELOW_FLOOR,
    /** An exchange rate is missing. */
    NOT_COMPARABLE,
    SAME_AS_SHOWN,
    DEARER
  }

  public static Rejected of(Rate rate, Reason reason, String detail) {
    return new Rejected(rate.id(), inShort(rate), reason, detail, Optional.empty());
  }

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
