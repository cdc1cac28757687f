/** What a mail server or a reader says about an answer of ours, taken out of their mail. */
@NullMarked
package dev.quayside.inbox.report;

import org.jspecify.annotations.NullMarked;
