package dev.quayside.db.profile;

import dev.quayside.rates.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A quote of a customer's, in the version that counted on the day.
 *
 * @param lane such as CNSHA-USLAX
 * @param total of its first option; empty where it is in several currencies
 */
public record QuoteLine(
    long id,
    String number,
    int version,
    long inquiry,
    String lane,
    Optional<Money> total,
    LocalDate validUntil,
    Instant givenAt,
    Fate became) {

  /** How it stood on the day. */
  public enum Fate {
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED
  }
}
