/** Our own box with a copy of every letter, which is asked whether a letter went out. */
@NullMarked
package dev.quayside.notifier.archive;

import org.jspecify.annotations.NullMarked;
