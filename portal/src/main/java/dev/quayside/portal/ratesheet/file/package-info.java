/** Opening a file, whichever program wrote it, and finding its rows and cells. */
@NullMarked
package dev.quayside.portal.ratesheet.file;

import org.jspecify.annotations.NullMarked;
