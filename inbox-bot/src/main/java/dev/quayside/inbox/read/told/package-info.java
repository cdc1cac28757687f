/** Everything a message tells that a price may hang on, picked out whoever has read it. */
@NullMarked
package dev.quayside.inbox.read.told;

import org.jspecify.annotations.NullMarked;
