/** What the next version of a quote has otherwise than the one it replaces. */
@NullMarked
package dev.quayside.rates.quote.revision;

import org.jspecify.annotations.NullMarked;
