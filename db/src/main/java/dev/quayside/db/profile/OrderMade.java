package dev.quayside.db.profile;

import dev.quayside.db.order.OrderDraft;

/** An order of a customer's, by its number in the book. */
public record OrderMade(long id, OrderDraft draft) {}
