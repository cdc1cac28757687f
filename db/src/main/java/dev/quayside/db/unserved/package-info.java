/** What customers wanted carried and we had no rate for. */
@NullMarked
package dev.quayside.db.unserved;

import org.jspecify.annotations.NullMarked;
