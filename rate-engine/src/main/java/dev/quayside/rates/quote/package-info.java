/** What is asked for and what is offered: a request that lacks nothing, and priced options. */
@NullMarked
package dev.quayside.rates.quote;

import org.jspecify.annotations.NullMarked;
