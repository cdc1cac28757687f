/** The parts of a mail, opened one by one, until only words and a list of files are left. */
@NullMarked
package dev.quayside.inbox.mail.mime;

import org.jspecify.annotations.NullMarked;
