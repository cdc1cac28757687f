/** Pricing a quote again, years later, from what it was priced from. */
@NullMarked
package dev.quayside.app.replay;

import org.jspecify.annotations.NullMarked;
