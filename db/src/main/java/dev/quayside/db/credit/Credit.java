package dev.quayside.db.credit;

import dev.quayside.rates.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The credit a customer has with us, as finance tells it.
 *
 * @param limit what he may owe us at the most
 * @param days after which he pays
 * @param open what he owes us, in the limit's currency
 * @param openOn the day at whose end he did
 * @param onHold he gets no more for now, whatever the limit says
 * @param by who told it
 */
public record Credit(
    Money limit, int days, Money open, LocalDate openOn, boolean onHold, String by, Instant at) {

  public Credit {
    if (!limit.currency().equals(open.currency())) {
      throw new IllegalArgumentException("A limit in %s, and %s open".formatted(limit, open));
    }
  }
}
