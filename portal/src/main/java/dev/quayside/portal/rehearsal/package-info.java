/** Tries a new rate sheet on the library before it goes live, and says what it would do. */
@NullMarked
package dev.quayside.portal.rehearsal;

import org.jspecify.annotations.NullMarked;
