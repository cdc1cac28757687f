/** The mails that nobody could deal with: looked at, and dealt with once more. */
@NullMarked
package dev.quayside.app.mails;

import org.jspecify.annotations.NullMarked;
