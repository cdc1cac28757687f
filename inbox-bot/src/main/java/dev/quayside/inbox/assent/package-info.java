/** A customer's yes to a quote, told from everything that only sounds like one. */
@NullMarked
package dev.quayside.inbox.assent;

import org.jspecify.annotations.NullMarked;
