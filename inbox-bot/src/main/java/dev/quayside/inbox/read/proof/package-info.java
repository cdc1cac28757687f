/** Which words of a message each fact of an inquiry was read from, and how sure that is. */
@NullMarked
package dev.quayside.inbox.read.proof;

import org.jspecify.annotations.NullMarked;
