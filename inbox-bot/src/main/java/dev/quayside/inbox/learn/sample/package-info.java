/** Messages written and labelled by people, from which the models learn; anybody can add a file. */
@NullMarked
package dev.quayside.inbox.learn.sample;

import org.jspecify.annotations.NullMarked;
