/** Names that no list and no grammar can know: of goods, of carriers, of addresses. */
@NullMarked
package dev.quayside.inbox.names;

import org.jspecify.annotations.NullMarked;
