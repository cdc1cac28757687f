/** Calls of programs that may be sent twice and must be done once. */
@NullMarked
package dev.quayside.db.call;

import org.jspecify.annotations.NullMarked;
