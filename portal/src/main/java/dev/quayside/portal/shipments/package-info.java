/** A customer's shipments, and how far they have come. */
@NullMarked
package dev.quayside.portal.shipments;

import org.jspecify.annotations.NullMarked;
