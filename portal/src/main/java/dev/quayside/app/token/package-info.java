/** The passes that Microsoft and Google want in place of a password: fetched, kept, renewed. */
@NullMarked
package dev.quayside.app.token;

import org.jspecify.annotations.NullMarked;
