/** What a rate says beside its lane, line and days, written so that it is read fast. */
@NullMarked
package dev.quayside.db.rate.body;

import org.jspecify.annotations.NullMarked;
