package dev.quayside.db.profile;

import dev.quayside.rates.release.Bill;

/** What a customer still had to pay for a shipment. */
public record OpenBill(String shipment, Bill bill) {}
