/** A customer looks a price up, and asks for it as a quote. */
@NullMarked
package dev.quayside.portal.ratesearch;

import org.jspecify.annotations.NullMarked;
