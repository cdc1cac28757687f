/** The quote on paper, as the customer forwards it to his boss. */
@NullMarked
package dev.quayside.notifier.quotation;

import org.jspecify.annotations.NullMarked;
