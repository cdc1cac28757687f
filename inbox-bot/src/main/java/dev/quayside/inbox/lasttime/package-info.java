/** "Same as last time": what a customer means by it, and what of it is taken over. */
@NullMarked
package dev.quayside.inbox.lasttime;

import org.jspecify.annotations.NullMarked;
