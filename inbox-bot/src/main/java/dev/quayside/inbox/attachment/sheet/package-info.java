/** Lists in spreadsheets, each row a line, as one reads them off the sheet. */
@NullMarked
package dev.quayside.inbox.attachment.sheet;

import org.jspecify.annotations.NullMarked;
