/** What was learned before, ready to be asked: out of the product itself, or trained anew. */
@NullMarked
package dev.quayside.inbox.models;

import org.jspecify.annotations.NullMarked;
