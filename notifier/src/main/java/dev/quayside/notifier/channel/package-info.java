/** The ways out to a customer. */
@NullMarked
package dev.quayside.notifier.channel;

import org.jspecify.annotations.NullMarked;
