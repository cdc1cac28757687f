/** What customers are told, unasked, of what becomes of their shipments. */
@NullMarked
package dev.quayside.db.news;

import org.jspecify.annotations.NullMarked;
