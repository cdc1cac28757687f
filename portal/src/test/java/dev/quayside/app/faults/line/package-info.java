/** The lines between the product and its servers: listened to, cut, and struck dumb. */
@NullMarked
package dev.quayside.app.faults.line;

import org.jspecify.annotations.NullMarked;
