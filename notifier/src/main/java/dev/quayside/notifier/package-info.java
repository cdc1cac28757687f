/** Out: what is to be told becomes a letter, a PDF and a reply in the thread. */
@NullMarked
package dev.quayside.notifier;

import org.jspecify.annotations.NullMarked;
