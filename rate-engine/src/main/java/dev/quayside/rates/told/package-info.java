/** What our own people are told, each in his own language. */
@NullMarked
package dev.quayside.rates.told;

import org.jspecify.annotations.NullMarked;
