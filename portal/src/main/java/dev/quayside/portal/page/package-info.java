/** A page as the browser gets it: its frame, its answer, and the words when there is none. */
@NullMarked
package dev.quayside.portal.page;

import org.jspecify.annotations.NullMarked;
