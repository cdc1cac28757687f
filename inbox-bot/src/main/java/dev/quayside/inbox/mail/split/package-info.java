/** What is new in a letter, what is quoted below it, and who signs. */
@NullMarked
package dev.quayside.inbox.mail.split;

import org.jspecify.annotations.NullMarked;
