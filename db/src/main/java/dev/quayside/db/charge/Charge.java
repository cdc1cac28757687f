package dev.quayside.db.charge;

import java.math.BigDecimal;

/**
 * A line of an invoice.
 *
 * @param name the trade's code, such as THC, or whatever its sender calls it
 * @param amount in the invoice's currency
 */
public record Charge(String name, BigDecimal amount) {}
