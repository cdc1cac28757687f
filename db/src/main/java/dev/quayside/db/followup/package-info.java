/** What follows a quote that nobody has answered. */
@NullMarked
package dev.quayside.db.followup;

import org.jspecify.annotations.NullMarked;
