/** The sales desk: what came in, what was answered, and what waits for a person. */
@NullMarked
package dev.quayside.portal.desk;

import org.jspecify.annotations.NullMarked;
