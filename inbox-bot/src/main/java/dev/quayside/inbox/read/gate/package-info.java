/**
 * Before a machine may price an inquiry, every word of weight in it is accounted for: by a fact
 * that was read from it, or by a rule that says it does not matter. What is left over goes to
 * sales.
 */
@NullMarked
package dev.quayside.inbox.read.gate;

import org.jspecify.annotations.NullMarked;
