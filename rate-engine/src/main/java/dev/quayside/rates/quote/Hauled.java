package dev.quayside.rates.quote;

import dev.quayside.rates.tariff.Carrier;

/**
 * A truck as it is sold beside the freight: by whom, and at which rate. Its charges are lines of
 * the option, on its own leg.
 *
 * @param rate the library's number of the road rate
 * @param margin what the house earns with the truck alone; what it earns with the freight stands
 *     apart, for the two may be in different currencies
 */
public record Hauled(Haulage truck, Carrier haulier, long rate, AppliedMargin margin) {}
