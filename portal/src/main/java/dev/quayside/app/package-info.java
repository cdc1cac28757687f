/**
 * Quayside as one program: what is typed on the command line, and how the doors are put together.
 */
@NullMarked
package dev.quayside.app;

import org.jspecify.annotations.NullMarked;
