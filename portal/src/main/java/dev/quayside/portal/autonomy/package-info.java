/** What the robot sends alone: the rules, the limits, the freeze, and what waits for sales. */
@NullMarked
package dev.quayside.portal.autonomy;

import org.jspecify.annotations.NullMarked;
