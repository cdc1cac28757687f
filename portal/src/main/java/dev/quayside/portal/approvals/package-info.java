/** Quotes below their floor: seen by all of sales, approved or declined by name. */
@NullMarked
package dev.quayside.portal.approvals;

import org.jspecify.annotations.NullMarked;
