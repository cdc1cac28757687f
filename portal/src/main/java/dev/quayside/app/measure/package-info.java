/** How well messages are understood, told by messages with the right answer beside them. */
@NullMarked
package dev.quayside.app.measure;

import org.jspecify.annotations.NullMarked;
