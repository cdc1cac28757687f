/** The mail servers and the customers between which the robots are measured. */
@NullMarked
package dev.quayside.app.load.ground;

import org.jspecify.annotations.NullMarked;
