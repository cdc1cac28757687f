/** A letter written as a web page, read as a person sees it: lines, tables, quotations. */
@NullMarked
package dev.quayside.inbox.mail.html;

import org.jspecify.annotations.NullMarked;
