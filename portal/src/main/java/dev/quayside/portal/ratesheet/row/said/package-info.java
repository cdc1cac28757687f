/** What one row says, in its own cells, in a title, in a section or in an answer. */
@NullMarked
package dev.quayside.portal.ratesheet.row.said;

import org.jspecify.annotations.NullMarked;
