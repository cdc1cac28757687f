/** What sales teach the bot: names of ports, tried on past mails before somebody approves them. */
@NullMarked
package dev.quayside.portal.corrections;

import org.jspecify.annotations.NullMarked;
