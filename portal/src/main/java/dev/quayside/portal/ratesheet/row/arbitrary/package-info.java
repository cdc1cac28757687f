/** What is added on top of a base port's rates for the ports beyond it. */
@NullMarked
package dev.quayside.portal.ratesheet.row.arbitrary;

import org.jspecify.annotations.NullMarked;
