/** What a customer sees of shipments he is a party of, and nothing else. */
@NullMarked
package dev.quayside.db.tracking;

import org.jspecify.annotations.NullMarked;
