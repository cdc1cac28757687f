/** What sales should look at, and until when. */
@NullMarked
package dev.quayside.db.task;

import org.jspecify.annotations.NullMarked;
