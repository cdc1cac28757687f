/** The writer's own name under his words, which says nothing of what he wants. */
@NullMarked
package dev.quayside.inbox.signoff;

import org.jspecify.annotations.NullMarked;
