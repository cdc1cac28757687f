/** What the house is told before it starts: its mailbox, its book, its address. */
@NullMarked
package dev.quayside.app.config;

import org.jspecify.annotations.NullMarked;
