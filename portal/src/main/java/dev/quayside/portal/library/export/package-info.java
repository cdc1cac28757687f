/** The rates that were looked for as a spreadsheet, which the library can read again. */
@NullMarked
package dev.quayside.portal.library.export;

import org.jspecify.annotations.NullMarked;
