/** How good the learned is on messages it has not seen, said in a small table. */
@NullMarked
package dev.quayside.inbox.learn.proof;

import org.jspecify.annotations.NullMarked;
