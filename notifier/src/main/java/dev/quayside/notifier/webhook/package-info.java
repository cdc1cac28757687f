/** How another program is told something by https: to whom we may speak, and what it answers. */
@NullMarked
package dev.quayside.notifier.webhook;

import org.jspecify.annotations.NullMarked;
