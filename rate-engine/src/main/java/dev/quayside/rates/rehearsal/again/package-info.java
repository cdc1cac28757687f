/** Prices again what customers asked lately, as if a new rate sheet were live. */
@NullMarked
package dev.quayside.rates.rehearsal.again;

import org.jspecify.annotations.NullMarked;
