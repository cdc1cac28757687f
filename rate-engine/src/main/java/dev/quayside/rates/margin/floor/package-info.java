/** How little the house may earn, and who let a quote go below it. */
@NullMarked
package dev.quayside.rates.margin.floor;

import org.jspecify.annotations.NullMarked;
