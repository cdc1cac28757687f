/**
 * Rate sheets as lines and co-loaders send them, read into rates or into a list of what is wrong.
 */
@NullMarked
package dev.quayside.portal.ratesheet;

import org.jspecify.annotations.NullMarked;
