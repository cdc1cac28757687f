/** What a customer is asked before he gets a price, and what he may answer by a letter. */
@NullMarked
package dev.quayside.db.asking;

import org.jspecify.annotations.NullMarked;
