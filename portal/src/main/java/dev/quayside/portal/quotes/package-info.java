/** A customer's quotes, with their papers. */
@NullMarked
package dev.quayside.portal.quotes;

import org.jspecify.annotations.NullMarked;
