/** Business that is more than one price, from the first word of it until it is won or lost. */
@NullMarked
package dev.quayside.db.opportunity;

import org.jspecify.annotations.NullMarked;
