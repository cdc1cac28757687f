/** Orders as those see them who go on with them. */
@NullMarked
package dev.quayside.portal.orders;

import org.jspecify.annotations.NullMarked;
