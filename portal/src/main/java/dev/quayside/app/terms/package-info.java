/** The commands for what the house earns: margins, floors, approvals. */
@NullMarked
package dev.quayside.app.terms;

import org.jspecify.annotations.NullMarked;
