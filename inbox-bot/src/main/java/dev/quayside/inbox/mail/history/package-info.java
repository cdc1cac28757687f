/** Where in a letter an older one begins that was quoted or forwarded. */
@NullMarked
package dev.quayside.inbox.mail.history;

import org.jspecify.annotations.NullMarked;
