/**
 * What a new sheet's figures are judged by: its own trend, its regions, what currencies are worth.
 */
@NullMarked
package dev.quayside.rates.rehearsal.evidence;

import org.jspecify.annotations.NullMarked;
