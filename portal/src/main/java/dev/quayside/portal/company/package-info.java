/** A customer's own people, as its admins see to them, and as sales do. */
@NullMarked
package dev.quayside.portal.company;

import org.jspecify.annotations.NullMarked;
