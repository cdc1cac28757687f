/** Files that came with a message are read for their words, as far as they have any. */
@NullMarked
package dev.quayside.inbox.attachment;

import org.jspecify.annotations.NullMarked;
