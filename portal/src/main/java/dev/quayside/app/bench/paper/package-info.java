/** How long a page takes to be drawn, and to be read again. */
@NullMarked
package dev.quayside.app.bench.paper;

import org.jspecify.annotations.NullMarked;
