/** How often sales agree with what the robot writes, and what it is left for that. */
@NullMarked
package dev.quayside.db.agreement;

import org.jspecify.annotations.NullMarked;
