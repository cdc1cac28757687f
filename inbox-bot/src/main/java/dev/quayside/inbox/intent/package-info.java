/** What a customer wants by his message: a price, a booking, his cargo's whereabouts, a paper. */
@NullMarked
package dev.quayside.inbox.intent;

import org.jspecify.annotations.NullMarked;
