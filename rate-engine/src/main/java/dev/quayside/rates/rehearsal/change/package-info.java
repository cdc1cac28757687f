/** Tells what a new rate sheet changes, lane by lane, against the rates it would replace. */
@NullMarked
package dev.quayside.rates.rehearsal.change;

import org.jspecify.annotations.NullMarked;
