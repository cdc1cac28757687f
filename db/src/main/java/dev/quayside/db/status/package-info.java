/** What a customer is told when he asks where his cargo is. */
@NullMarked
package dev.quayside.db.status;

import org.jspecify.annotations.NullMarked;
