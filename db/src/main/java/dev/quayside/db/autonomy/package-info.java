/** How much sales leave to the robot: for whom, on which lane and for which letters. */
@NullMarked
package dev.quayside.db.autonomy;

import org.jspecify.annotations.NullMarked;
