/** What is offered and what it costs: the options, their charges leg by leg, their sums. */
@NullMarked
package dev.quayside.notifier.quotation.charges;

import org.jspecify.annotations.NullMarked;
