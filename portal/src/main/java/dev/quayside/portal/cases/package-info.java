/** One case on one screen: what was asked, what can be done, what was said; and who is at it. */
@NullMarked
package dev.quayside.portal.cases;

import org.jspecify.annotations.NullMarked;
