package dev.quayside.db.comeback;

import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;

/**
 * An answer of ours that somebody's report names.
 *
 * @param answer its number in the outbox
 * @param inquiry the inquiry it answers; 0 where it answers none
 * @param customer whose inquiry that was, where he is registered
 * @param address whom it was sent to
 * @param quote it carries a price
 */
public record NamedAnswer(
    long answer, long inquiry, Optional<CustomerId> customer, String address, boolean quote) {}
