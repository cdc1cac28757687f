/** What customers made of their quotes: accepted, declined, and the order drafted from one. */
@NullMarked
package dev.quayside.db.order;

import org.jspecify.annotations.NullMarked;
