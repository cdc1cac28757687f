/** What customers hand in on the page of a shipment, and what they say to a bill of lading. */
@NullMarked
package dev.quayside.portal.handin;

import org.jspecify.annotations.NullMarked;
