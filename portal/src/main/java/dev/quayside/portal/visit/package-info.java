/** Who is looking, from where and in which language. */
@NullMarked
package dev.quayside.portal.visit;

import org.jspecify.annotations.NullMarked;
