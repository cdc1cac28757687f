/** Papers, filed once and fetched as they were. */
@NullMarked
package dev.quayside.db.document;

import org.jspecify.annotations.NullMarked;
