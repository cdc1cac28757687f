/** Signing in and out. */
@NullMarked
package dev.quayside.portal.signin;

import org.jspecify.annotations.NullMarked;
