/** A customer's "1b 2a", read against exactly what he was asked. */
@NullMarked
package dev.quayside.inbox.choice;

import org.jspecify.annotations.NullMarked;
