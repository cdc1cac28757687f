/** What credit customers have with us, and how their quotes are paid for. */
@NullMarked
package dev.quayside.db.credit;

import org.jspecify.annotations.NullMarked;
