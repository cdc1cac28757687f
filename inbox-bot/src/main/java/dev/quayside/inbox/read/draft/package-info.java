/** An inquiry as asked: anything may be missing, and every fact shows the words it came from. */
@NullMarked
package dev.quayside.inbox.read.draft;

import org.jspecify.annotations.NullMarked;
