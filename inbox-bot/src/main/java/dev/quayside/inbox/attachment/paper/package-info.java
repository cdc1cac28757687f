/** Printed pages with their tables, read from where the letters stand. */
@NullMarked
package dev.quayside.inbox.attachment.paper;

import org.jspecify.annotations.NullMarked;
