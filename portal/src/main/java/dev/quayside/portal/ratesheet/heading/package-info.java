/** What the columns of a rate sheet hold, by their headings. */
@NullMarked
package dev.quayside.portal.ratesheet.heading;

import org.jspecify.annotations.NullMarked;
