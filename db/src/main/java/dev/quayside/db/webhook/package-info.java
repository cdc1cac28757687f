/** What other programs are told as it happens: who is told, what waits, what became of it. */
@NullMarked
package dev.quayside.db.webhook;

import org.jspecify.annotations.NullMarked;
