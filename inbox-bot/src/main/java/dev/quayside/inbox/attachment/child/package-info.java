/**
 * Files of strangers are opened in a process of their own, which is thrown away when a file breaks
 * it.
 */
@NullMarked
package dev.quayside.inbox.attachment.child;

import org.jspecify.annotations.NullMarked;
