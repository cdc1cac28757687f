/** What mail servers and readers say about our answers: failed, late, arrived, unwanted. */
@NullMarked
package dev.quayside.db.comeback;

import org.jspecify.annotations.NullMarked;
