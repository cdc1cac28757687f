/** The commands by which the house says how much the robot does alone. */
@NullMarked
package dev.quayside.app.autonomy;

import org.jspecify.annotations.NullMarked;
