/** Whether an inquiry can be priced as it stands, lacks something, or is for a person. */
@NullMarked
package dev.quayside.inbox.triage;

import org.jspecify.annotations.NullMarked;
