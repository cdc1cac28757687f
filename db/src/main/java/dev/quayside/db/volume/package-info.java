/** How much customers have agreed to ship, and what of it has gone. */
@NullMarked
package dev.quayside.db.volume;

import org.jspecify.annotations.NullMarked;
