package dev.quayside.rates.margin.floor;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much margin there must be left at least, and on which business.
 *
 * @param least counted like a margin: a share of the carrier's freight, or so much for each box
 * @param owner who answers for the rule; "" where nobody is named
 * @param expires the last day on which it holds; empty for good
 */
public record FloorRule(
    String name, Reach reach, Margin least, String owner, Optional<LocalDate> expires) {}
