/** What stands around the product while it is harmed: its mail server, its database, the world. */
@NullMarked
package dev.quayside.app.faults.stage;

import org.jspecify.annotations.NullMarked;
