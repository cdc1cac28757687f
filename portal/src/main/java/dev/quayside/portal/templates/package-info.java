/** The house's own words and colours, shown before a customer sees them. */
@NullMarked
package dev.quayside.portal.templates;

import org.jspecify.annotations.NullMarked;
