/** Customers and the people who write for them. */
@NullMarked
package dev.quayside.db.customer;

import org.jspecify.annotations.NullMarked;
