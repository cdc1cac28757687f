/** Takes a rate sheet into the library: read, confirmed, rehearsed, published, or why not. */
@NullMarked
package dev.quayside.portal.intake;

import org.jspecify.annotations.NullMarked;
