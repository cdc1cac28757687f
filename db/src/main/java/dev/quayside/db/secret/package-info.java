/** What only the house can make, so that a stranger cannot make it up. */
@NullMarked
package dev.quayside.db.secret;

import org.jspecify.annotations.NullMarked;
