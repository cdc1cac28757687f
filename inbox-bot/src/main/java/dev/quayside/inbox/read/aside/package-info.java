/** What a message tells beside the freight, and no price hangs on: phone numbers, papers, hours. */
@NullMarked
package dev.quayside.inbox.read.aside;

import org.jspecify.annotations.NullMarked;
