package dev.quayside.inbox.answer;

import dev.quayside.db.message.Waiting;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.understand.Understanding;
import java.time.Instant;

/** Everything that was thought about one mail, ready to be written down. */
public record Decision(
    Waiting mail,
    Message message,
    Sender sender,
    Understanding understanding,
    Answer answer,
    Instant decidedAt) {}
