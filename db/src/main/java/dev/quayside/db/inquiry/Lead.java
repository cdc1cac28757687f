package dev.quayside.db.inquiry;

import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;

/**
 * A conversation that something in a mail leads to.
 *
 * @param messageId the Message-ID that leads there; "" where it was something else
 * @param customer whose conversation it is, where he is registered
 * @param takesPart whether the writer is one of those on it
 */
public record Lead(
    String messageId, long conversation, Optional<CustomerId> customer, boolean takesPart) {}
