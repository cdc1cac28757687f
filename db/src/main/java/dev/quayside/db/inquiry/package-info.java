/** What was asked, in which conversation, how it was understood, and what became of it. */
@NullMarked
package dev.quayside.db.inquiry;

import org.jspecify.annotations.NullMarked;
