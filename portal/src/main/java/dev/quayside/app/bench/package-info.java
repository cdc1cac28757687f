/** How long each stage of the main job takes on this machine. */
@NullMarked
package dev.quayside.app.bench;

import org.jspecify.annotations.NullMarked;
