/** Measures how long a large rate sheet takes from the file to a library that can be searched. */
@NullMarked
package dev.quayside.app.bench.intake;

import org.jspecify.annotations.NullMarked;
