/** Files on their way to a browser: whole, or the part that is asked for. */
@NullMarked
package dev.quayside.portal.delivery;

import org.jspecify.annotations.NullMarked;
