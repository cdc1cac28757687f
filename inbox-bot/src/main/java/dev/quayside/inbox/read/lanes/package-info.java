/** From where to where: the lanes a customer wants priced, and the doors at their ends. */
@NullMarked
package dev.quayside.inbox.read.lanes;

import org.jspecify.annotations.NullMarked;
