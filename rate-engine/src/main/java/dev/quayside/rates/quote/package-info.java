/** From a request that lacks nothing to priced options, or to the reason why not. */
@NullMarked
package dev.quayside.rates.quote;

import org.jspecify.annotations.NullMarked;
