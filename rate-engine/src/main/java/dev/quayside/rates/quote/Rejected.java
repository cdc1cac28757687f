package dev.quayside.rates.quote;

import dev.quayside.rates.tariff.Rate;
import java.util.Locale;

/**
 * A rate that was considered and lost, for the why-not ledger at the desk.
 *
 * @param rate the library's number of the rate
 * @param what the rate in short: line, lane, validity, source
 */
public record Rejected(long rate, String what, Reason reason, String detail) {

  /** Why a rate is not the answer. */
  public enum Reason {
    NOT_VALID_THAT_DAY,
    LINE_NOT_ASKED_FOR,
    CLOSER_LANE_EXISTS,
    CONTRACT_GOES_FIRST,
    NO_PRICE_FOR_EQUIPMENT,
    CHARGE_WITHOUT_AMOUNT,
    NO_MARGIN,
    DEARER
  }

  static Rejected of(Rate rate, Reason reason, String detail) {
    String what =
        "%s %s, %s to %s, %s (%s)"
            .formatted(
                rate.carrier().scac(),
                rate.lane(),
                rate.validity().from(),
                rate.validity().to(),
                rate.agreement().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                rate.source());
    return new Rejected(rate.id(), what, reason, detail);
  }
}
