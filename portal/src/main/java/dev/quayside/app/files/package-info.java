/** The commands that look after where the contents of papers lie. */
@NullMarked
package dev.quayside.app.files;

import org.jspecify.annotations.NullMarked;
