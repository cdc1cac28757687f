/** What customers write on our pages, as the letters to us that it becomes. */
@NullMarked
package dev.quayside.portal.letter;

import org.jspecify.annotations.NullMarked;
