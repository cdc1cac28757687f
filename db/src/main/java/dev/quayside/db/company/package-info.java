/** A customer's own people: who sees what of theirs, who invites, who is shown out. */
@NullMarked
package dev.quayside.db.company;

import org.jspecify.annotations.NullMarked;
