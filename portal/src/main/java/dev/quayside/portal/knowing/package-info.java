/** What we know of a customer by his doings, as he sees it himself. */
@NullMarked
package dev.quayside.portal.knowing;

import org.jspecify.annotations.NullMarked;
