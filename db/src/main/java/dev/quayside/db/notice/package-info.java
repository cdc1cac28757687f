/** What people want to be told of, and when. */
@NullMarked
package dev.quayside.db.notice;

import org.jspecify.annotations.NullMarked;
