/** Which conversation a mail belongs to, and whether its writer may be let into it. */
@NullMarked
package dev.quayside.inbox.thread;

import org.jspecify.annotations.NullMarked;
