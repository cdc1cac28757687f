/** Files with rows and cells, whichever program wrote them. */
@NullMarked
package dev.quayside.portal.ratesheet.grid;

import org.jspecify.annotations.NullMarked;
