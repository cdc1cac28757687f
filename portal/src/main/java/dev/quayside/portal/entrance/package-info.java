/** The door of the portal: who is let into which room, and on what terms. */
@NullMarked
package dev.quayside.portal.entrance;

import org.jspecify.annotations.NullMarked;
