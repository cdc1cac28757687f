/** What happened with a customer, in order, never rewritten. */
@NullMarked
package dev.quayside.db.timeline;

import org.jspecify.annotations.NullMarked;
