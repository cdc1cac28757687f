/** What the pages say, in the language of whoever reads them. */
@NullMarked
package dev.quayside.portal.words;

import org.jspecify.annotations.NullMarked;
