/** When a row holds, and how its cargo travels. */
@NullMarked
package dev.quayside.portal.ratesheet.row.voyage;

import org.jspecify.annotations.NullMarked;
