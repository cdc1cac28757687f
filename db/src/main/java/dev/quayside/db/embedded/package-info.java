/** A real PostgreSQL that comes with the product, for a firm without a database of its own. */
@NullMarked
package dev.quayside.db.embedded;

import org.jspecify.annotations.NullMarked;
