/**
 * What stands beside the prices in words: what is included, what comes on top, how heavy a box may
 * be.
 */
@NullMarked
package dev.quayside.portal.ratesheet.notes;

import org.jspecify.annotations.NullMarked;
