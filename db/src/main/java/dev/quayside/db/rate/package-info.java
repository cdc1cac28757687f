/** The rate library: rates by lane, margin rules, exchange rates. */
@NullMarked
package dev.quayside.db.rate;

import org.jspecify.annotations.NullMarked;
