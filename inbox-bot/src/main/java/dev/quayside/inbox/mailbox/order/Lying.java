package dev.quayside.inbox.mailbox.order;

import dev.quayside.db.message.Slip;

/**
 * A mail that lies in the box.
 *
 * @param slip which it is and which it follows
 * @param mail by which it is fetched
 */
public record Lying<M>(long uid, Slip slip, M mail) {}
