/** The same words twice: plain text for every mail reader, and HTML for those who like a table. */
@NullMarked
package dev.quayside.notifier.prose;

import org.jspecify.annotations.NullMarked;
