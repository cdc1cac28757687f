package dev.quayside.db.shipment.trial;

import dev.quayside.rates.tariff.CustomerId;

/**
 * Somebody who looks where his cargo is.
 *
 * @param user who may sign in
 * @param shipment one of his customer's, such as S1001
 * @param container one of its containers, ISO 6346
 */
public record Watcher(long user, CustomerId customer, String shipment, String container) {}
