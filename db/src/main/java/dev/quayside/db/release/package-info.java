/** What was told of bills of lading and of release, and what keeps a shipment for each party. */
@NullMarked
package dev.quayside.db.release;

import org.jspecify.annotations.NullMarked;
