/** Customers, the people who write for them, and who may sign in. */
@NullMarked
package dev.quayside.app.people;

import org.jspecify.annotations.NullMarked;
