/**
 * Who is who among the addresses of a mail: the same person, our own people, a public mail house.
 */
@NullMarked
package dev.quayside.inbox.people;

import org.jspecify.annotations.NullMarked;
