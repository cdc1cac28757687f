/** Rates that came as lines of a message, without a table. */
@NullMarked
package dev.quayside.portal.ratesheet.message;

import org.jspecify.annotations.NullMarked;
