/** Sheets handed in at the desk: questions answered, what they would do looked at, published. */
@NullMarked
package dev.quayside.portal.library.sheets;

import org.jspecify.annotations.NullMarked;
