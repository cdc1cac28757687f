/**
 * What the pieces of a paper are, for readers who hear it and for programs that read it, and what
 * makes it readable in twenty years.
 */
@NullMarked
package dev.quayside.notifier.pdf.structure;

import org.jspecify.annotations.NullMarked;
