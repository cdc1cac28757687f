/** What a customer's doings tell sales: rules that are pure functions of what he did. */
@NullMarked
package dev.quayside.rates.signal;

import org.jspecify.annotations.NullMarked;
