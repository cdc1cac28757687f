/** What a house's own customers call a port: proposed, tried on past mails, approved by name. */
@NullMarked
package dev.quayside.db.naming;

import org.jspecify.annotations.NullMarked;
