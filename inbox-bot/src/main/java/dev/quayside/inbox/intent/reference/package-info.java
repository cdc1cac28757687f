/** The numbers by which a customer names his containers, bills of lading, bookings and orders. */
@NullMarked
package dev.quayside.inbox.intent.reference;

import org.jspecify.annotations.NullMarked;
