/** In which order the mails are fetched that lie in a mailbox. */
@NullMarked
package dev.quayside.inbox.mailbox.order;

import org.jspecify.annotations.NullMarked;
