/** Opening the book for a command: the house's own database, or the one that Quayside starts. */
@NullMarked
package dev.quayside.app.book;

import org.jspecify.annotations.NullMarked;
