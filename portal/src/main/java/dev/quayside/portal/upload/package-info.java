/** A file that a browser sends along with a form. */
@NullMarked
package dev.quayside.portal.upload;

import org.jspecify.annotations.NullMarked;
