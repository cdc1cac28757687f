/** What is to be carried: weight, volume, pieces, sizes, dangers, temperature, goods. */
@NullMarked
package dev.quayside.inbox.read.cargo;

import org.jspecify.annotations.NullMarked;
