/** Letters that wait until somebody of sales sends them. */
@NullMarked
package dev.quayside.db.draft;

import org.jspecify.annotations.NullMarked;
