/** Lists of words that people write in letters, kept as plain files so that anybody can add one. */
@NullMarked
package dev.quayside.inbox.mail.phrase;

import org.jspecify.annotations.NullMarked;
