/** The places that rates and quotes are filed under. */
@NullMarked
package dev.quayside.db.place;

import org.jspecify.annotations.NullMarked;
