/** The commands by which other programs are told what happens. */
@NullMarked
package dev.quayside.app.webhooks;

import org.jspecify.annotations.NullMarked;
