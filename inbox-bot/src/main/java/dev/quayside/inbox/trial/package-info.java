/** A new name for a place is tried on past mails: what each would be read as by it. */
@NullMarked
package dev.quayside.inbox.trial;

import org.jspecify.annotations.NullMarked;
