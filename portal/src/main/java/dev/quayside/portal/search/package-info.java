/** The page on which sales find anything again by its words. */
@NullMarked
package dev.quayside.portal.search;

import org.jspecify.annotations.NullMarked;
