/** What a house's letters and papers look like, before any customer gets one. */
@NullMarked
package dev.quayside.notifier.preview;

import org.jspecify.annotations.NullMarked;
