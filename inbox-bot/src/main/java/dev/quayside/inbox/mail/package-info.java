/**
 * A customer's message as it came, made readable: who wrote, when, in which thread, and what is new
 * in it.
 */
@NullMarked
package dev.quayside.inbox.mail;

import org.jspecify.annotations.NullMarked;
