/** What a message was understood to be: its kind, its numbers, and the prices it asks for. */
@NullMarked
package dev.quayside.inbox.understand;

import org.jspecify.annotations.NullMarked;
