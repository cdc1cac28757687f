/** Where a sentence ends and of which words it is made, so that no name reaches over its end. */
@NullMarked
package dev.quayside.inbox.sentence;

import org.jspecify.annotations.NullMarked;
