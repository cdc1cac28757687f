/** Quotes as they were given, each version of them. */
@NullMarked
package dev.quayside.db.quote;

import org.jspecify.annotations.NullMarked;
