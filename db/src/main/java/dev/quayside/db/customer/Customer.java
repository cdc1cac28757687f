package dev.quayside.db.customer;

import dev.quayside.rates.tariff.CustomerId;

/**
 * A company that buys freight.
 *
 * @param code the short name used in lists and on the command line, unique
 */
public record Customer(CustomerId id, String code, String name, Language language) {}
