/** How facts with a shape of their own are written into the book: as JSON. */
@NullMarked
package dev.quayside.db.json;

import org.jspecify.annotations.NullMarked;
