/** Makes the models out of labelled messages, the same ones each time. */
@NullMarked
package dev.quayside.inbox.learn;

import org.jspecify.annotations.NullMarked;
