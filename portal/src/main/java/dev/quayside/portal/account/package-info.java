/** Somebody's own access: where he is signed in, and his password. */
@NullMarked
package dev.quayside.portal.account;

import org.jspecify.annotations.NullMarked;
