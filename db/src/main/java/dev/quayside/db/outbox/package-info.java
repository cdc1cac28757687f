/** What is to be told to customers, waiting to be sent. */
@NullMarked
package dev.quayside.db.outbox;

import org.jspecify.annotations.NullMarked;
