/** The desk's lists of inquiries and tasks: filtered, page by page, and kept under a name. */
@NullMarked
package dev.quayside.db.listing;

import org.jspecify.annotations.NullMarked;
