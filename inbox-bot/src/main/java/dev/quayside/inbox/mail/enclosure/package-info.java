/**
 * Letters and files wrapped in a program's own way: Outlook's winmail.dat, a signed envelope, files
 * written into the text.
 */
@NullMarked
package dev.quayside.inbox.mail.enclosure;

import org.jspecify.annotations.NullMarked;
