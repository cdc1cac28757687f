/** What is billed for shipments, and what was paid of it. */
@NullMarked
package dev.quayside.db.charge;

import org.jspecify.annotations.NullMarked;
