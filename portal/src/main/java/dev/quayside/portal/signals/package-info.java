/** What customers' doings tell sales, and the rules by which it does. */
@NullMarked
package dev.quayside.portal.signals;

import org.jspecify.annotations.NullMarked;
