/** How one door of the house wakes another when it has written something. */
@NullMarked
package dev.quayside.db.wake;

import org.jspecify.annotations.NullMarked;
