/** What the house tells its own people by mail: what to buy, what to do today. */
@NullMarked
package dev.quayside.db.memo;

import org.jspecify.annotations.NullMarked;
