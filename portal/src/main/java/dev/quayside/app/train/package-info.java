/** Teaching the robot by a house's own mails. */
@NullMarked
package dev.quayside.app.train;

import org.jspecify.annotations.NullMarked;
