package dev.quayside.db.unserved;

import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who asked for a lane that we had no rate for, once.
 *
 * @param who the customer's name, else the sender's address
 * @param inquiry the mail; empty where he looked it up on our page
 * @param box such as HC40, LCL or AIR; "" where it was not kept
 * @param volume so many boxes, or cubic metres
 */
public record Asker(
    Instant at,
    Optional<CustomerId> customer,
    String who,
    Optional<Long> inquiry,
    String box,
    BigDecimal volume) {}
