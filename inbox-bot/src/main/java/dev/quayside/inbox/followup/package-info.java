/** When a quote that nobody answers is followed up. */
@NullMarked
package dev.quayside.inbox.followup;

import org.jspecify.annotations.NullMarked;
