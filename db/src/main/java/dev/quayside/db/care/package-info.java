/** What customers want of us beside prices, and how far it has come. */
@NullMarked
package dev.quayside.db.care;

import org.jspecify.annotations.NullMarked;
