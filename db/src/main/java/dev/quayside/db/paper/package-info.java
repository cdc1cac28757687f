/** The papers of shipments: filed and handed in, read by whose business they are. */
@NullMarked
package dev.quayside.db.paper;

import org.jspecify.annotations.NullMarked;
