/** Whether a person or a machine wrote, whether it may be answered, and where colleagues see it. */
@NullMarked
package dev.quayside.inbox.verdict;

import org.jspecify.annotations.NullMarked;
