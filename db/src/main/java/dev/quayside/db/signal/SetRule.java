package dev.quayside.db.signal;

import dev.quayside.rates.signal.Rule;
import dev.quayside.rates.signal.Threshold;
import java.time.Instant;

/**
 * A rule as somebody of the house has set it.
 *
 * @param tier the price level of the customers it is for; "" for all that have no line of their own
 * @param live whether it opens tasks; else it is only tried on what has been
 */
public record SetRule(
    Rule rule, String tier, Threshold threshold, boolean live, String by, Instant at) {}
