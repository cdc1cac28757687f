/** When a rate holds and when its ship leaves, as sheets write it. */
@NullMarked
package dev.quayside.portal.ratesheet.timing;

import org.jspecify.annotations.NullMarked;
