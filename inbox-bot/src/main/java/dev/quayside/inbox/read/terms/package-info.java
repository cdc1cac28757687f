/** On which terms: Incoterm, ready date, extra services, carriers, prices, how often. */
@NullMarked
package dev.quayside.inbox.read.terms;

import org.jspecify.annotations.NullMarked;
