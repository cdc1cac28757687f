/** Cases as sales work on them: what they did, what it came to, and who is at it now. */
@NullMarked
package dev.quayside.db.desk;

import org.jspecify.annotations.NullMarked;
