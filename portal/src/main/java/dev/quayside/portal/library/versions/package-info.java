/** The versions of the rate library: who published what, and the way back. */
@NullMarked
package dev.quayside.portal.library.versions;

import org.jspecify.annotations.NullMarked;
