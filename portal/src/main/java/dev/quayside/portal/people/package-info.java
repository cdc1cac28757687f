/** Who of the staff may let a quote go below its floor and make rules: an admin names them. */
@NullMarked
package dev.quayside.portal.people;

import org.jspecify.annotations.NullMarked;
