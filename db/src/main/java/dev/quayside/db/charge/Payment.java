package dev.quayside.db.charge;

import dev.quayside.rates.money.Money;
import java.time.LocalDate;

/**
 * Money that came in for an invoice.
 *
 * @param reference the bank's, or another by which it is known again
 * @param amount below 0 where the bank took it back
 * @param by who told it
 */
public record Payment(String invoice, String reference, Money amount, LocalDate day, String by) {}
