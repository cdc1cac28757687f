/** What is billed for shipments and what was paid, read as other programs and lists tell it. */
@NullMarked
package dev.quayside.portal.charges;

import org.jspecify.annotations.NullMarked;
