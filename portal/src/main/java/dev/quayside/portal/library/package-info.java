/** The rate library at the desk: which rates there are, what each says, and where it was read. */
@NullMarked
package dev.quayside.portal.library;

import org.jspecify.annotations.NullMarked;
