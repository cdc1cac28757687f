/** Shows what a new rate sheet would do before it goes live: what changes, and what looks wrong. */
@NullMarked
package dev.quayside.rates.rehearsal;

import org.jspecify.annotations.NullMarked;
