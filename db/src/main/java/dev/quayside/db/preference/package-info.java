/** What customers always want: read from their mails, confirmed or dismissed by sales. */
@NullMarked
package dev.quayside.db.preference;

import org.jspecify.annotations.NullMarked;
