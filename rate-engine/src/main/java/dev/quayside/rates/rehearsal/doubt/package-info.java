/** What looks wrong in a new rate sheet, with the figures and the rows it was seen in. */
@NullMarked
package dev.quayside.rates.rehearsal.doubt;

import org.jspecify.annotations.NullMarked;
