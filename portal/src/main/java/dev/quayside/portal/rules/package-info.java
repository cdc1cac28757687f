/** What the house earns, at least and at most: margins, discounts, floors, exchange rates. */
@NullMarked
package dev.quayside.portal.rules;

import org.jspecify.annotations.NullMarked;
