/** Customers' credit: read by all of sales, told by those who decide. */
@NullMarked
package dev.quayside.portal.credit;

import org.jspecify.annotations.NullMarked;
