/** What customers wanted carried and no rate of ours served: for those who buy. */
@NullMarked
package dev.quayside.portal.unserved;

import org.jspecify.annotations.NullMarked;
