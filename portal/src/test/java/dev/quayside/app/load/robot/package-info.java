/** Who answers: the product, and a bare robot that knows nothing. */
@NullMarked
package dev.quayside.app.load.robot;

import org.jspecify.annotations.NullMarked;
