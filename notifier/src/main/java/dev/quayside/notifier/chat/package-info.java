/**
 * Answers that leave by chat: in messages of a size that WeCom takes, with the paper behind them.
 */
@NullMarked
package dev.quayside.notifier.chat;

import org.jspecify.annotations.NullMarked;
