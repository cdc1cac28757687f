/** Signing in by the account somebody has elsewhere, such as at his own company's provider. */
@NullMarked
package dev.quayside.portal.openid;

import org.jspecify.annotations.NullMarked;
