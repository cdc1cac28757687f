package dev.quayside.db.credit;

import dev.quayside.rates.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A quote of a customer that still counts for his credit: he can accept it, or has.
 *
 * @param lane such as CNSHA-USLAX
 * @param total what its dearest option, or the one he took, comes to in the house's currency; empty
 *     where that cannot be summed up
 * @param payment how it is paid for, as it was told him
 * @param order the order he made of it; empty while it is open
 */
public record Exposed(
    String quote,
    long inquiry,
    String lane,
    LocalDate validUntil,
    Optional<Money> total,
    Payment payment,
    Optional<String> order) {}
