/** Shows what a rate sheet would do before it goes live, and takes one back that did harm. */
@NullMarked
package dev.quayside.app.rehearsal;

import org.jspecify.annotations.NullMarked;
