/** The house at work: mailbox, bot, notifier and pages, put together in one place. */
@NullMarked
package dev.quayside.app.serve;

import org.jspecify.annotations.NullMarked;
