package dev.quayside.rates.quote;

import dev.quayside.rates.money.Money;

/**
 * The margin that stands inside an option's freight; for the desk, never for the customer.
 *
 * @param rule the name of the margin rule
 * @param total what it comes to for the whole request
 */
public record AppliedMargin(String rule, Money total) {}
