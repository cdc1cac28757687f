/** A customer who has our price wants it otherwise, or cheaper: what his reply changes. */
@NullMarked
package dev.quayside.inbox.bargain;

import org.jspecify.annotations.NullMarked;
