/** The product under load, beside a robot that does nothing but answer. */
@NullMarked
package dev.quayside.app.load;

import org.jspecify.annotations.NullMarked;
