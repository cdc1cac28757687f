/**
 * How far a mail's sender is to be believed: who proved himself, who did not, who only looks like.
 */
@NullMarked
package dev.quayside.inbox.trust;

import org.jspecify.annotations.NullMarked;
