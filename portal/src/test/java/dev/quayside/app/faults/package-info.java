/** The product killed and cut off wherever it hurts, judged by nothing but the mailboxes. */
@NullMarked
package dev.quayside.app.faults;

import org.jspecify.annotations.NullMarked;
