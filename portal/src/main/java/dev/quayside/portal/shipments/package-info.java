/** A customer's shipments: where each is, why it is late, when it may be collected. */
@NullMarked
package dev.quayside.portal.shipments;

import org.jspecify.annotations.NullMarked;
