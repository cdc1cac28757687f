/** Where settings are written down: a file and the environment. */
@NullMarked
package dev.quayside.app.config.source;

import org.jspecify.annotations.NullMarked;
