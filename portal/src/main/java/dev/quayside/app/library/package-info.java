/** Filling the rate library and the terms the house sells by. */
@NullMarked
package dev.quayside.app.library;

import org.jspecify.annotations.NullMarked;
