/** The product between lines that can be harmed, and the world that its letters go to. */
@NullMarked
package dev.quayside.app.faults.stage;

import org.jspecify.annotations.NullMarked;
