/** Looks through a new sheet for what is rarely meant: figures, ports, days, rows, charges. */
@NullMarked
package dev.quayside.rates.rehearsal.check;

import org.jspecify.annotations.NullMarked;
