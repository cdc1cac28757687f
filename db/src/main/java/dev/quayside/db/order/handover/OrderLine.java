package dev.quayside.db.order.handover;

import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.Shipment;
import java.time.Instant;
import java.util.Optional;

/**
 * An order in the list of orders.
 *
 * @param id newer ones have higher ones
 * @param open how much of its hand-over is still to be done
 * @param dueAt until when the first of it is
 */
public record OrderLine(
    long id, OrderDraft draft, Shipment shipment, int open, Optional<Instant> dueAt) {}
