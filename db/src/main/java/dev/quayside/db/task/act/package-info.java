/** What sales do with their tasks, what came of them, and how that is taken back. */
@NullMarked
package dev.quayside.db.task.act;

import org.jspecify.annotations.NullMarked;
