/** All that the house knows of one customer, as of a day. */
@NullMarked
package dev.quayside.db.profile;

import org.jspecify.annotations.NullMarked;
