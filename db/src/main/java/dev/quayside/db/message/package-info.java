/** Mails exactly as they came, kept before anything else is done with them. */
@NullMarked
package dev.quayside.db.message;

import org.jspecify.annotations.NullMarked;
