/** The page that a quote's letter leads to: accept, decline, ask; without signing in. */
@NullMarked
package dev.quayside.portal.acceptance;

import org.jspecify.annotations.NullMarked;
