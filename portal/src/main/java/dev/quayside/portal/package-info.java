/** Look and act: the pages on which customers and sales see what the robot did. */
@NullMarked
package dev.quayside.portal;

import org.jspecify.annotations.NullMarked;
