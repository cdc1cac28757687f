/** Why a message was understood as it was: its own words, marked with what was read from them. */
@NullMarked
package dev.quayside.app.message.explain;

import org.jspecify.annotations.NullMarked;
