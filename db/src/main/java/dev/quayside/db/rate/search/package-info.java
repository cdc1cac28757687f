/** Leafing through the rate library: by lane, line, day and agreement, page by page. */
@NullMarked
package dev.quayside.db.rate.search;

import org.jspecify.annotations.NullMarked;
