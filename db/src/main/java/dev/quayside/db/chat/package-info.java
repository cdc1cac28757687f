/** Chats with customers on WeCom: who knocked, how far we read, who writes, what has left. */
@NullMarked
package dev.quayside.db.chat;

import org.jspecify.annotations.NullMarked;
