/** Who may sign in, and who is signed in. */
@NullMarked
package dev.quayside.db.user;

import org.jspecify.annotations.NullMarked;
