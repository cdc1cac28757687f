/** The language a customer writes in, so that he is answered in it. */
@NullMarked
package dev.quayside.inbox.intent.language;

import org.jspecify.annotations.NullMarked;
