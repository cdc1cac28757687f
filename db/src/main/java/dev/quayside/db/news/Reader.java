package dev.quayside.db.news;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.tariff.CustomerId;

/**
 * Somebody who is told what becomes of a shipment.
 *
 * @param customer for whom he reads it
 * @param address in lower case
 */
record Reader(long shipment, CustomerId customer, String name, String address, Language language) {}
