/** The versions of the rate library: sheets that came in, and sheets that were taken back. */
@NullMarked
package dev.quayside.db.rate.version;

import org.jspecify.annotations.NullMarked;
