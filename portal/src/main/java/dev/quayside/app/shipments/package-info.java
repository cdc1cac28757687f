/** The commands that take in lists of shipments and of what happened to them. */
@NullMarked
package dev.quayside.app.shipments;

import org.jspecify.annotations.NullMarked;
