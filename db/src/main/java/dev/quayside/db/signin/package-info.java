/** How somebody gets in: by links that are mailed to them, and not by trying. */
@NullMarked
package dev.quayside.db.signin;

import org.jspecify.annotations.NullMarked;
