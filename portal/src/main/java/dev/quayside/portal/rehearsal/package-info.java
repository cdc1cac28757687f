/** Says in words what looks wrong in a new rate sheet. */
@NullMarked
package dev.quayside.portal.rehearsal;

import org.jspecify.annotations.NullMarked;
