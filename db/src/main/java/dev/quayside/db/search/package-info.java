/** Finding a mail, quote, order, customer, task, shipment or parked mail again by its words. */
@NullMarked
package dev.quayside.db.search;

import org.jspecify.annotations.NullMarked;
