/** What stands between customers behind the stores. */
@NullMarked
package dev.quayside.db.wall;

import org.jspecify.annotations.NullMarked;
