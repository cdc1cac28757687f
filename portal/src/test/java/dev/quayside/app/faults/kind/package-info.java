/** What is done to the product: killed at a point, or robbed of what it stands on. */
@NullMarked
package dev.quayside.app.faults.kind;

import org.jspecify.annotations.NullMarked;
