/** One message at a time, without any mail server: how it is read, and what it would be quoted. */
@NullMarked
package dev.quayside.app.message;

import org.jspecify.annotations.NullMarked;
