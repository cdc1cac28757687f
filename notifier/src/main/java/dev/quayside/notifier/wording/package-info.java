/** How we write what stands in letters and quotes alike: dates, amounts, names, who we are. */
@NullMarked
package dev.quayside.notifier.wording;

import org.jspecify.annotations.NullMarked;
