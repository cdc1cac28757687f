/** Business that is more than one price, at the desk: from the first word until won or lost. */
@NullMarked
package dev.quayside.portal.opportunities;

import org.jspecify.annotations.NullMarked;
