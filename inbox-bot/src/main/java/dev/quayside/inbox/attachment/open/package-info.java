/** Any file is opened by what it is, not by what it is called, down to the files within it. */
@NullMarked
package dev.quayside.inbox.attachment.open;

import org.jspecify.annotations.NullMarked;
