/** The fast road in: our own mail server hands each mail over as it comes, and nobody polls. */
@NullMarked
package dev.quayside.inbox.handover;

import org.jspecify.annotations.NullMarked;
