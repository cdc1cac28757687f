/** How fast each of our mailboxes may send, counted for all instances together. */
@NullMarked
package dev.quayside.db.pace;

import org.jspecify.annotations.NullMarked;
