/**
 * The desk's lists of what came in and what is to be done: filtered, kept under a name, acted on.
 */
@NullMarked
package dev.quayside.portal.lists;

import org.jspecify.annotations.NullMarked;
