/** How the commands talk to whoever typed them. */
@NullMarked
package dev.quayside.app.console;

import org.jspecify.annotations.NullMarked;
