/** What customers had priced before, so that "same as last time" can be taken at its word. */
@NullMarked
package dev.quayside.db.lasttime;

import org.jspecify.annotations.NullMarked;
