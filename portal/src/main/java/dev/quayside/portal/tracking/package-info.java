/** Shipments and events as other programs and lists tell them, read or refused field by field. */
@NullMarked
package dev.quayside.portal.tracking;

import org.jspecify.annotations.NullMarked;
