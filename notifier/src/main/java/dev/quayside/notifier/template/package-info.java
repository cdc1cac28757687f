/** A house's own words and colours for its letters and papers, in files that anybody can read. */
@NullMarked
package dev.quayside.notifier.template;

import org.jspecify.annotations.NullMarked;
