/** How far the house comes down when a customer bargains, step by step. */
@NullMarked
package dev.quayside.rates.margin.concession;

import org.jspecify.annotations.NullMarked;
