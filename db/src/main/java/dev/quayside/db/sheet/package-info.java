/** The kinds of rate sheets a person has confirmed, so that the next one is read without asking. */
@NullMarked
package dev.quayside.db.sheet;

import org.jspecify.annotations.NullMarked;
