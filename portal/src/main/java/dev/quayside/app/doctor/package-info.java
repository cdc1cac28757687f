/** Looks whether everything is there that Quayside needs, and says what to do where it is not. */
@NullMarked
package dev.quayside.app.doctor;

import org.jspecify.annotations.NullMarked;
