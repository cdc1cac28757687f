/** The door at which WeCom knocks when a customer has written by chat. */
@NullMarked
package dev.quayside.portal.chat;

import org.jspecify.annotations.NullMarked;
