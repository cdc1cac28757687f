/** The fixed words on a quote. */
@NullMarked
package dev.quayside.notifier.quotation.words;

import org.jspecify.annotations.NullMarked;
