/** How long it takes to read a message, measured with JMH. */
@NullMarked
package dev.quayside.app.bench.reading;

import org.jspecify.annotations.NullMarked;
