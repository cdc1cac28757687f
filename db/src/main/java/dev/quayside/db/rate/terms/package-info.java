/** What the house goes by when it prices: margins, floors, approvals, exchange rates. */
@NullMarked
package dev.quayside.db.rate.terms;

import org.jspecify.annotations.NullMarked;
