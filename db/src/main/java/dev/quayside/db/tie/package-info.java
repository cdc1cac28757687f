/** WeChat accounts of registered contacts: the links made for them, and what came of those. */
@NullMarked
package dev.quayside.db.tie;

import org.jspecify.annotations.NullMarked;
