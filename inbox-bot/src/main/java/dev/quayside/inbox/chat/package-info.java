/** Customers who write by chat: what they wrote is fetched, and lies in the book like any mail. */
@NullMarked
package dev.quayside.inbox.chat;

import org.jspecify.annotations.NullMarked;
