/** Reads what a customer asks of cargo that is on its way. */
@NullMarked
package dev.quayside.inbox.tracking;

import org.jspecify.annotations.NullMarked;
