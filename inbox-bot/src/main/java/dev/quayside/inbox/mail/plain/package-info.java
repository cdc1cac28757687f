/** Words as they stand in a letter, without what nobody sees or only a program reads. */
@NullMarked
package dev.quayside.inbox.mail.plain;

import org.jspecify.annotations.NullMarked;
