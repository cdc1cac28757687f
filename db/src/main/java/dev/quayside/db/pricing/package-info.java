/** What a request comes to, whichever door it came in by. */
@NullMarked
package dev.quayside.db.pricing;

import org.jspecify.annotations.NullMarked;
