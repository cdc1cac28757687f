/** What the product stands among when it is proved from outside: its servers and its database. */
@NullMarked
package dev.quayside.app.surroundings;

import org.jspecify.annotations.NullMarked;
