/** How fast customers see where their cargo is, in a house with a million shipments. */
@NullMarked
package dev.quayside.app.bench.pages;

import org.jspecify.annotations.NullMarked;
